Rails.application.configure do
  config.enable_reloading = false
  config.eager_load = true
  config.consider_all_requests_local = false

  # nginx ends TLS and tells so.
  config.assume_ssl = true
  config.force_ssl = true
  config.ssl_options = { hsts: { expires: 1.year, subdomains: true } }

  config.hosts = ENV.fetch("APP_HOSTS").split(",")
  config.host_authorization = { exclude: ->(request) { request.path == "/up" } }

  config.public_file_server.headers = { "cache-control" => "public, max-age=#{1.year.to_i}, immutable" }
  config.active_storage.service = :amazon
  config.log_level = ENV.fetch("RAILS_LOG_LEVEL", "info")
  config.action_mailer.default_url_options = { host: ENV.fetch("APP_HOSTS").split(",").first, protocol: "https" }
  config.active_record.dump_schema_after_migration = false
end
