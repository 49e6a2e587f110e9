require 'net/smtp' # 0.5.0 or later

# A token of the application, for Exchange Online. Microsoft has no library for Ruby: the gem oauth2 does it.
# ACCESS_TOKEN replaces it in tests.
def access_token
  ENV.fetch('ACCESS_TOKEN') do
    require 'oauth2'
    client = OAuth2::Client.new(
      ENV.fetch('CLIENT_ID'),
      ENV.fetch('CLIENT_SECRET'),
      site: 'https://login.microsoftonline.com',
      token_url: "/#{ENV.fetch('TENANT_ID')}/oauth2/v2.0/token",
      auth_scheme: :request_body
    )
    client.client_credentials.get_token(scope: 'https://outlook.office365.com/.default').token
  end
end

user = ENV.fetch('SMTP_USER')
message = "From: #{user}\r\nTo: #{ENV.fetch('MAIL_TO')}\r\nSubject: Test\r\n\r\nSent with OAuth.\r\n"

smtp = Net::SMTP.new(ENV.fetch('SMTP_HOST', 'smtp.office365.com'), ENV.fetch('SMTP_PORT', '587').to_i)
smtp.enable_starttls
smtp.start('localhost', user, access_token, :xoauth2) do |connection|
  puts connection.send_message(message, user, ENV.fetch('MAIL_TO')).string
end
