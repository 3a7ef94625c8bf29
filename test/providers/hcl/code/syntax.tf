# Every form of the language, for comparison with other readers.
variable "plain" {
  type        = object({ days = optional(number, 14), names = list(string) })
  default     = { days = 3, names = ["a", "b"] }
  description = <<-EOT
    Indented text
      with "quotes", a \ and $${no} marks.

    Last line.
  EOT
  validation {
    condition     = var.plain.days > 0 && length(var.plain.names) != 0
    error_message = "At least one."
  }
}

locals {
  numbers   = [1, -2, 3.5, 1.5e-2]
  text      = "tab\tquote\"backslash\\unicode\u00e9"
  nothing   = null
  truth     = [true, false, !true]
  template  = "a-${var.plain.days}-b"
  directive = "%{if true}yes%{else}no%{endif}"
  computed  = { (local.text) = 1, "quoted key" = 2, bare = 3 }
  list      = [for name in var.plain.names : upper(name) if name != ""]
  map       = { for i, name in var.plain.names : name => i... }
  splat     = aws_instance.many[*].id
  legacy    = aws_instance.many.*.id
  index     = aws_instance.many[0].tags["Name"]
  chosen    = local.truth[0] ? "one" : "two"
  nested    = merge({ a = { b = [{ c = "d" }] } }, local.computed)
  raw       = <<EOT
  not indented ${upper("x")}
EOT
}

resource "aws_instance" "many" {
  count         = 2
  ami           = "ami-1"
  instance_type = "t3.small"

  ebs_block_device {
    device_name = "/dev/sdb"
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdc"
  }

  dynamic "network_interface" {
    for_each = toset(["a"])
    iterator = each_interface
    content {
      device_index = each_interface.key
    }
  }

  lifecycle {
    ignore_changes = [tags, ami]
  }
}

moved {
  from = aws_instance.one
  to   = aws_instance.many[0]
}

output "ids" {
  value     = aws_instance.many[*].id
  sensitive = true
}
