import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        Transport.send(message, user, accessToken());
        System.out.println("250 sent");
    }

    /** A token of the application, for Exchange Online. ACCESS_TOKEN replaces it in tests; MSAL for Java does the same and caches. */
    static String accessToken() throws Exception {
        String given = System.getenv("ACCESS_TOKEN");
        if (given != null) {
            return given;
        }
        String form = "grant_type=client_credentials&scope=https%3A%2F%2Foutlook.office365.com%2F.default"
            + "&client_id=" + System.getenv("CLIENT_ID")
            + "&client_secret=" + URLEncoder.encode(System.getenv("CLIENT_SECRET"), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest
            .newBuilder(URI.create("https://login.microsoftonline.com/" + System.getenv("TENANT_ID") + "/oauth2/v2.0/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
        String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        return answer.replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }
}
