terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = var.region
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "log_days" {
  description = "How long the logs of each service are kept."
  type        = map(number)
}

variable "office" {
  description = "Networks of the office, from which the jump host may be reached."
  type        = list(string)
  default     = ["198.51.100.0/24"]
}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/7d1f0c4e-3b58-4a7e-9a53-2f1f4f1b0c11"
}

module "documents" {
  source            = "./modules/bucket"
  name              = "northpier-documents"
  key               = local.key
  versions_kept_for = 30
}

module "trail" {
  source = "./modules/bucket"
  name   = "northpier-trail"
}

module "ledger_main" {
  source      = "./modules/database"
  name        = "ledger-main"
  key         = local.key
  backup_days = 35
}

module "reports" {
  source      = "./modules/database"
  name        = "ledger-reports"
  key         = local.key
  backup_days = 30
}

resource "aws_cloudwatch_log_group" "northpier" {
  for_each          = var.log_days
  name              = "/northpier/${each.key}"
  retention_in_days = each.value
}

resource "aws_cloudtrail" "management" {
  name                       = "management"
  s3_bucket_name             = module.trail.name
  is_multi_region_trail      = true
  enable_log_file_validation = true
}
