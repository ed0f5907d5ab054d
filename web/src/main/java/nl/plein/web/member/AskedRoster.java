package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.web.faces.Asked;

/** What an address asks of the list of members; what is not of the right form counts as not given. */
@RequestScoped
public class AskedRoster {

    /** What an address says of the selection. */
    static final List<String> NAMES = List.of("name", "organisation", "role", "state", "unseen", "from", "until");

    @Inject
    Asked asked;

    RosterFilter filter() {
        return new RosterFilter(
                asked.words("name"),
                asked.words("organisation"),
                one(Role.values(), "role"),
                one(Account.State.values(), "state"),
                day("unseen"),
                day("from"),
                day("until"));
    }

    /** The same selection as the query of an address. */
    String query() {
        return NAMES.stream()
                .filter(name -> !asked.words(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(asked.words(name), StandardCharsets.UTF_8))
                .reduce("", (all, next) -> all.isEmpty() ? next : all + "&" + next);
    }

    <E extends Enum<E>> E one(E[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(asked.words(name)))
                .findFirst()
                .orElse(null);
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(asked.words(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
