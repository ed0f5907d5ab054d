package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Carried;

/** What an address asks of the list of members; what is not of the right form counts as not given. */
@RequestScoped
public class AskedRoster {

    /** What an address says of the selection. */
    private static final List<String> NAMES =
            List.of("name", "organisation", "role", "state", "unseen", "from", "until", "leaving");

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
                day("until"),
                "yes".equals(asked.words("leaving")));
    }

    /** The same selection as the query of an address. */
    String query() {
        return carried()
                .map(one -> one.name() + "=" + URLEncoder.encode(one.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same selection as hidden fields of a form. */
    Stream<Carried> carried() {
        return carried(NAMES.stream());
    }

    /** What the address says under these names; what it does not say is left out. */
    Stream<Carried> carried(Stream<String> names) {
        return names.map(name -> new Carried(name, asked.words(name)))
                .filter(one -> !one.value().isEmpty());
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
