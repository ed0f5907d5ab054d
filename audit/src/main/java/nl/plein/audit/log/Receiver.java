package nl.plein.audit.log;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * The person whom a command was about, where the command itself says less: a mail address, or a number alone. The
 * boundary answers with it, and the event names the person.
 *
 * @param account public identifier
 * @param name as it is now
 */
public record Receiver(UUID account, String name) implements Telling, Serializable {

    @Override
    public Map<String, String> tells() {
        return Map.of("account", account.toString(), "account-name", name);
    }
}
