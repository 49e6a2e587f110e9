import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

public class OAuth {
    public static void main(String[] args) throws Exception {
        String user = System.getenv("SMTP_USER");
        Properties settings = new Properties();
        settings.put("mail.smtp.host", System.getenv().getOrDefault("SMTP_HOST", "smtp.office365.com"));
        settings.put("mail.smtp.port", System.getenv().getOrDefault("SMTP_PORT", "587"));
        settings.put("mail.smtp.auth", "true");
        settings.put("mail.smtp.auth.mechanisms", "XOAUTH2");
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.starttls.required", "true");

        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress(user));
        message.setRecipients(Message.RecipientType.TO, System.getenv("MAIL_TO"));
        message.setSubject("Test");
        message.setText("Sent with OAuth.");
        Transport.send(message, user, EntraToken.get());
        System.out.println("250 sent");
    }
}
