require 'json'
require 'net/http'
require 'net/smtp' # 0.5.0 or later

# A token of the application, for Exchange Online. ACCESS_TOKEN replaces it in tests.
def access_token
  ENV.fetch('ACCESS_TOKEN') do
    answer = Net::HTTP.post_form(
      URI("https://login.microsoftonline.com/#{ENV.fetch('TENANT_ID')}/oauth2/v2.0/token"),
      'grant_type' => 'client_credentials',
      'client_id' => ENV.fetch('CLIENT_ID'),
      'client_secret' => ENV.fetch('CLIENT_SECRET'),
      'scope' => 'https://outlook.office365.com/.default'
    )
    JSON.parse(answer.body).fetch('access_token')
  end
end

user = ENV.fetch('SMTP_USER')
message = "From: #{user}\r\nTo: #{ENV.fetch('MAIL_TO')}\r\nSubject: Test\r\n\r\nSent with OAuth.\r\n"

smtp = Net::SMTP.new(ENV.fetch('SMTP_HOST', 'smtp.office365.com'), ENV.fetch('SMTP_PORT', '587').to_i)
smtp.enable_starttls
smtp.start('localhost', user, access_token, :xoauth2) do |connection|
  puts connection.send_message(message, user, ENV.fetch('MAIL_TO')).string
end
