package nl.plein.security.signin;

import java.util.List;
import java.util.Optional;

/** The providers that this installation admits; metadata alone admit nobody. */
public interface ProviderDirectory {

    /** Empty when it is unknown or switched off. */
    Optional<KnownProvider> find(String entityId);

    List<KnownProvider> enabled();
}
