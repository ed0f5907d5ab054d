package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.persistence.people.PeopleFilter.Told;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Carried;

/** What an address asks of the list of members of a group; what is not of the right form counts as not given. */
@RequestScoped
public class AskedMembers {

    @Inject
    Asked asked;

    /**
     * What the list is narrowed to.
     *
     * @param shown the fields that the list shows; it is narrowed by no others
     */
    public MemberSearch search(List<FieldRow> shown) {
        var answers = shown.stream()
                .filter(field ->
                        field.says().kind().chosen() && !chosen(field.id()).isEmpty())
                .map(field -> new Told(field.id(), chosen(field.id())))
                .toList();
        return new MemberSearch(new MemberFilter(asked.words("name"), asked.words("organisation"), rank()), answers);
    }

    /** What is chosen of a field, empty for nothing. */
    String chosen(long field) {
        return asked.words("f" + field);
    }

    /** The same selection as hidden fields of a form. */
    List<Carried> carried(MemberSearch search) {
        var filter = search.filter();
        var own = Stream.of(
                new Carried("name", filter.words()),
                new Carried("organisation", filter.organisation()),
                new Carried("rank", filter.rank() == null ? "" : filter.rank().name()));
        return Stream.concat(own, search.answers().stream().map(one -> new Carried("f" + one.field(), one.value())))
                .filter(one -> !one.value().isEmpty())
                .toList();
    }

    /** The same selection as the query of an address. */
    public String query(MemberSearch search) {
        return carried(search).stream()
                .map(one -> one.name() + "=" + URLEncoder.encode(one.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Rank rank() {
        return Stream.of(Rank.values())
                .filter(one -> one.name().equals(asked.words("rank")))
                .findFirst()
                .orElse(null);
    }
}
