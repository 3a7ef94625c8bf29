# The twelve promises of policies/tom.en.md as rules over a plan, for the comparison of speed.
package main

import rego.v1

planned contains change if {
	some change in input.resource_changes
	change.mode == "managed"
	not "delete" in change.change.actions
}

european := {
	"eu-central-1", "eu-west-1", "eu-west-3", "eu-north-1", "eu-south-1", "eu-south-2",
	"westeurope", "northeurope", "germanywestcentral", "francecentral", "swedencentral", "italynorth",
	"polandcentral", "spaincentral", "fsn1", "nbg1", "hel1",
}

admin_ports := {22, 3389, 3306, 5432, 1433, 6379, 27017}

# 1 Servers are operated by AWS.
deny contains message if {
	some change in planned
	not endswith(change.provider_name, "/aws")
	message := sprintf("%s does not run at AWS", [change.address])
}

# 2 Data is stored in the European Union.
place(after) := after.location

place(after) := after.region

place(after) := trim_right(after.availability_zone, "abc") if not after.region

deny contains message if {
	some change in planned
	where := place(change.change.after)
	not where in european
	message := sprintf("%s lies in %s", [change.address, where])
}

# 3 Stored data is encrypted.
switches := {
	"aws_db_instance": "storage_encrypted",
	"aws_ebs_volume": "encrypted",
	"aws_sqs_queue": "sqs_managed_sse_enabled",
	"azurerm_mssql_database": "transparent_data_encryption_enabled",
}

deny contains message if {
	some change in planned
	change.change.after[switches[change.type]] == false
	message := sprintf("%s is not encrypted", [change.address])
}

deny contains message if {
	some change in planned
	change.type == "aws_instance"
	some device in change.change.after.root_block_device
	not device.encrypted
	message := sprintf("%s has a disk that is not encrypted", [change.address])
}

# 4 Connections are encrypted with TLS 1.2 or higher.
deny contains message if {
	some change in planned
	change.type == "aws_lb_listener"
	not contains(change.change.after.ssl_policy, "TLS13")
	message := sprintf("%s takes old versions of TLS", [change.address])
}

deny contains message if {
	some change in planned
	change.type == "azurerm_storage_account"
	not change.change.after.https_traffic_only_enabled
	message := sprintf("%s takes clear text", [change.address])
}

deny contains message if {
	some change in planned
	change.type == "hcloud_load_balancer_service"
	change.change.after.protocol == "http"
	message := sprintf("%s takes clear text", [change.address])
}

# 5 Databases and object storage are not public.
deny contains message if {
	some change in planned
	change.type in {"aws_db_instance", "azurerm_mssql_server", "azurerm_postgresql_flexible_server"}
	some name in {"publicly_accessible", "public_network_access_enabled"}
	change.change.after[name] == true
	message := sprintf("%s is public", [change.address])
}

deny contains message if {
	some change in planned
	change.type == "aws_s3_bucket_public_access_block"
	not change.change.after.block_public_policy
	message := sprintf("%s lets a policy make it public", [change.address])
}

deny contains message if {
	some change in planned
	change.type == "azurerm_storage_account"
	change.change.after.allow_nested_items_to_be_public
	message := sprintf("%s may hold public containers", [change.address])
}

# 6 Administrative and database ports are closed.
deny contains message if {
	some change in planned
	change.type == "aws_security_group"
	some rule in change.change.after.ingress
	"0.0.0.0/0" in rule.cidr_blocks
	some port in admin_ports
	rule.from_port <= port
	port <= rule.to_port
	message := sprintf("%s opens port %d", [change.address, port])
}

deny contains message if {
	some change in planned
	change.type == "hcloud_firewall"
	some rule in change.change.after.rule
	"0.0.0.0/0" in rule.source_ips
	to_number(rule.port) in admin_ports
	message := sprintf("%s opens port %s", [change.address, rule.port])
}

# 7 Databases have backups.
deny contains message if {
	some change in planned
	change.type == "aws_db_instance"
	change.change.after.backup_retention_period == 0
	message := sprintf("%s has no backups", [change.address])
}

deny contains message if {
	some change in planned
	change.type == "hcloud_server"
	not change.change.after.backups
	message := sprintf("%s has no backups", [change.address])
}

# 8 Backups are made every 24 hours.
deny contains message if {
	some change in planned
	some policy in change.change.after.short_term_retention_policy
	policy.backup_interval_in_hours > 24
	message := sprintf("%s is backed up too seldom", [change.address])
}

# 9 Backups are kept for 30 days.
kept(after) := after.backup_retention_period

kept(after) := after.backup_retention_days

kept(after) := after.snapshot_plan.max_snapshots

deny contains message if {
	some change in planned
	days := kept(change.change.after)
	days < 30
	message := sprintf("%s keeps backups for %d days", [change.address, days])
}

# 10 Deleted objects can be restored for 30 days.
deny contains message if {
	some change in planned
	some properties in change.change.after.blob_properties
	some policy in properties.delete_retention_policy
	policy.days < 30
	message := sprintf("%s keeps deleted objects for %d days", [change.address, policy.days])
}

# 11 Logs are kept for 90 days.
deny contains message if {
	some change in planned
	days := change.change.after.retention_in_days
	days < 90
	message := sprintf("%s keeps logs for %d days", [change.address, days])
}

# 12 Administrative access is recorded.
deny contains "no trail records administrative access" if {
	count([change | some change in planned; change.type == "aws_cloudtrail"]) == 0
}
