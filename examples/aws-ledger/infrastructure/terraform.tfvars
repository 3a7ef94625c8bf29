log_days = {
  api    = 400
  worker = 90
}
