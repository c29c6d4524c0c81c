Rails.application.configure do
  config.content_security_policy do |policy|
    policy.default_src :self
    policy.script_src :self
    policy.object_src :none
    policy.base_uri :self
    policy.frame_ancestors :none
    policy.form_action :self
  end
end
