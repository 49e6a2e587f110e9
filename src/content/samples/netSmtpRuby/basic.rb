require 'net/smtp'

user = ENV.fetch('SMTP_USER')
message = "From: #{user}\r\nTo: #{ENV.fetch('MAIL_TO')}\r\nSubject: Test\r\n\r\nSent with a password.\r\n"

smtp = Net::SMTP.new(ENV.fetch('SMTP_HOST', 'smtp.office365.com'), ENV.fetch('SMTP_PORT', '587').to_i)
smtp.enable_starttls
smtp.start('localhost', user, ENV.fetch('SMTP_PASSWORD'), :login) do |connection|
  puts connection.send_message(message, user, ENV.fetch('MAIL_TO')).string
end
