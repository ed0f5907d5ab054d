package nl.plein.security.signin;

/**
 * Our own side: one entity for the whole platform, with fixed addresses. What a message must be meant for is compared
 * with these, never with the address of the request.
 *
 * @param origin address of the platform host, without a slash at the end
 */
public record ServiceProvider(String origin) {

    public String entityId() {
        return origin + "/saml/metadata";
    }

    public String consumer() {
        return origin + "/saml/acs";
    }

    public String logout() {
        return origin + "/saml/logout";
    }
}
