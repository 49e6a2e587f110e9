import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import java.util.Set;

/** A token of the application, for Exchange Online. Maven: com.microsoft.azure:msal4j. */
public class EntraToken {
    private static ConfidentialClientApplication app;

    /** MSAL keeps the token and fetches another one only when it is about to expire. */
    public static synchronized String get() throws Exception {
        if (app == null) {
            app = ConfidentialClientApplication
                .builder(System.getenv("CLIENT_ID"), ClientCredentialFactory.createFromSecret(System.getenv("CLIENT_SECRET")))
                .authority("https://login.microsoftonline.com/" + System.getenv("TENANT_ID") + "/")
                .build();
        }
        Set<String> scope = Set.of("https://outlook.office365.com/.default");
        return app.acquireToken(ClientCredentialParameters.builder(scope).build()).get().accessToken();
    }
}
