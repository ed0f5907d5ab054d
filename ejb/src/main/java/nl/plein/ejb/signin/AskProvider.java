package nl.plein.ejb.signin;

import java.util.Objects;

/**
 * Somebody wants to sign in at a provider. Not a command: nothing is done before the answer comes.
 *
 * @param entityId the chosen provider
 * @param target path on the platform host to go to afterwards, or null
 * @param handle what this browser keeps from an earlier question, or null
 * @param fresh whether the person must prove anew who they are, though the provider knows them
 */
public record AskProvider(String entityId, String target, String handle, boolean fresh) {

    public AskProvider {
        Objects.requireNonNull(entityId, "provider");
    }
}
