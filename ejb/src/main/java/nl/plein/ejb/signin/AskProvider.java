package nl.plein.ejb.signin;

import java.util.Objects;
import nl.plein.security.signin.Demand;

/**
 * Somebody wants to sign in at a provider. Not a command: nothing is done before the answer comes.
 *
 * @param entityId the chosen provider
 * @param target path on the platform host to go to afterwards, or null
 * @param handle what this browser keeps from an earlier question, or null
 * @param demand what the answer must show beside the name
 */
public record AskProvider(String entityId, String target, String handle, Demand demand) {

    public AskProvider {
        Objects.requireNonNull(entityId, "provider");
    }
}
