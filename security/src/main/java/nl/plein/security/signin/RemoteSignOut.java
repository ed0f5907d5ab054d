package nl.plein.security.signin;

import java.util.List;

/**
 * A provider's checked request to end sessions of one of its people.
 *
 * @param provider entity id of the provider that asks
 * @param nameId its stable name of the person
 * @param sessionIndexes which of its sessions; empty: all of that person
 * @param answer address to send the browser to with our signed answer, or null when the provider has none
 */
public record RemoteSignOut(String provider, String nameId, List<String> sessionIndexes, String answer) {

    public RemoteSignOut {
        sessionIndexes = List.copyOf(sessionIndexes);
    }
}
