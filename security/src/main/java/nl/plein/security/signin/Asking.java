package nl.plein.security.signin;

/**
 * A question on its way to a provider.
 *
 * @param address where to send the browser
 * @param handle what the browser keeps, to show that the answer belongs to it
 */
public record Asking(String address, String handle) {}
