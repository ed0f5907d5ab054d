package nl.plein.security.signin;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question asks of a provider beside the name of the person.
 *
 * @param fresh whether the person must prove anew who they are, though the provider knows them
 * @param twoFactors whether the answer counts only when it shows two factors
 */
public record Demand(boolean fresh, boolean twoFactors) {

    /** Nothing beside the name. */
    public static final Demand NOTHING = new Demand(false, false);

    /** The classes to ask for, of which one is to be met; empty: any. */
    Set<String> levels(Profile profile) {
        if (!twoFactors) {
            return profile.levels();
        }
        var both =
                TwoFactors.levels().stream().filter(profile.levels()::contains).collect(Collectors.toSet());
        return both.isEmpty() ? TwoFactors.levels() : both;
    }
}
