<?php
require getenv('AUTOLOAD') ?: 'vendor/autoload.php';

use PHPMailer\PHPMailer\PHPMailer;

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = getenv('SMTP_HOST') ?: 'smtp.office365.com';
$mail->Port = (int) (getenv('SMTP_PORT') ?: 587);
$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;
$mail->SMTPAuth = true;
$mail->Username = getenv('SMTP_USER');
$mail->Password = getenv('SMTP_PASSWORD');
$mail->setFrom(getenv('SMTP_USER'));
$mail->addAddress(getenv('MAIL_TO'));
$mail->Subject = 'Test';
$mail->Body = 'Sent with a password.';
$mail->send();
echo "250 sent\n";
