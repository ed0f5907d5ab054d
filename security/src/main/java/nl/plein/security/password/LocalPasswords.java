package nl.plein.security.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalLong;
import nl.plein.persistence.session.AccountPassword;
import nl.plein.persistence.session.FailedTry;
import nl.plein.persistence.session.PasswordRepository;
import nl.plein.persistence.session.PasswordRow;

/** Gives passwords to the accounts of the demo and compares them, with the limits on guessing. */
@ApplicationScoped
@Transactional
public class LocalPasswords {

    private static final int LONGEST_NAME = 100;

    @Inject
    PasswordRepository passwords;

    @Inject
    PasswordHash hashes;

    @Inject
    Clock clock;

    /** From now on this account signs in by this name and password. */
    public void give(long accountId, String name, char[] password) {
        passwords.put(new AccountPassword(accountId, plain(name), hashes.of(password), clock.instant()));
    }

    /** How long the next try with this name from this address has to wait; zero when it is welcome. */
    public Duration wait(String name, String address) {
        var now = clock.instant();
        return Arrays.stream(TryLimit.values())
                .map(limit ->
                        limit.wait(passwords.tries(limit.key(plain(name), address), now.minus(TryLimit.WINDOW)), now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** The account of the name when the password is right; a wrong one is counted. */
    public OptionalLong check(String name, char[] password, String address) {
        var row = passwords.find(plain(name));
        if (hashes.matches(password, row.map(PasswordRow::hash).orElse(null))) {
            passwords.forget(TryLimit.NAME_AND_ADDRESS.key(plain(name), address));
            return OptionalLong.of(row.orElseThrow().accountId());
        }
        for (TryLimit limit : TryLimit.values()) {
            passwords.add(new FailedTry(limit.key(plain(name), address), clock.instant()));
        }
        return OptionalLong.empty();
    }

    private static String plain(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST_NAME ? lower : lower.substring(0, LONGEST_NAME);
    }
}
