variable "name" { type = string }
variable "key" { type = string }
variable "backup_days" { type = number }

resource "aws_db_instance" "this" {
  identifier                 = var.name
  engine                     = "postgres"
  engine_version             = "16.9"
  instance_class             = "db.m7g.large"
  allocated_storage          = 100
  db_name                    = "app"
  storage_encrypted          = true
  kms_key_id                 = var.key
  multi_az                   = true
  publicly_accessible        = false
  deletion_protection        = true
  backup_retention_period    = var.backup_days
  auto_minor_version_upgrade = true
  parameter_group_name       = aws_db_parameter_group.this.name
}

resource "aws_db_parameter_group" "this" {
  name   = "${var.name}-postgres16"
  family = "postgres16"

  dynamic "parameter" {
    for_each = { "rds.force_ssl" = "1", "ssl_min_protocol_version" = "TLSv1.2" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}
