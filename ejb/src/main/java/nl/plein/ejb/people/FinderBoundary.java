package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.people.FacetRow;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.FinderRepository;
import nl.plein.persistence.people.FoundRow;
import nl.plein.persistence.people.PeopleFilter;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ToldRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Finding people: members of a site look for members of it. */
@Stateless
@Boundary
public class FinderBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final int NEWEST = 5;

    @Inject
    FinderRepository people;

    @Inject
    ProfileRepository profiles;

    @Inject
    AccountRepository accounts;

    @Inject
    MembershipRepository memberships;

    @Inject
    CurrentAccount me;

    /**
     * Members that pass a filter.
     *
     * @param after the last person that was shown, if there is one
     */
    @Open("members of the site only; read through the viewer's keys")
    public FoundPeople find(SiteRow site, PeopleFilter filter, Optional<AccountId> after) {
        demandMember(site);
        var last = after.flatMap(accounts::find).orElse(null);
        var rows = people.found(site.id(), filter, me.viewer(), last, PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var told = people.told(site.id(), shown.stream().map(FoundRow::id).toList(), me.viewer()).stream()
                .collect(Collectors.groupingBy(
                        ToldRow::account, Collectors.mapping(ToldRow::content, Collectors.joining(", "))));
        return new FoundPeople(
                shown.stream()
                        .map(row -> new FoundPeople.Found(row, told.getOrDefault(row.id(), "")))
                        .toList(),
                rows.size() > PAGE ? shown.get(PAGE - 1).ref() : null);
    }

    /** Who became a member last; nobody for who is no member. */
    @Open("members of the site only")
    public List<FoundRow> newest(SiteRow site) {
        return me.viewer().memberOfSite(site.id()) ? people.newest(site.id(), NEWEST) : List.of();
    }

    /** The organisations of members; none on a large site, where a name is asked. */
    @Open("members of the site only")
    public List<FacetRow> organisations(SiteRow site) {
        demandMember(site);
        return large(site) ? List.of() : people.organisations(site.id());
    }

    /**
     * What else people can be found by, with what the viewer may read of it; on a large site with what the field lets
     * people choose.
     */
    @Open("members of the site only; read through the viewer's keys")
    public List<Facet> facets(SiteRow site) {
        demandMember(site);
        return large(site)
                ? FieldBoundary.inOrder(profiles.fields(site.id())).stream()
                        .filter(field -> field.asked() && field.row().says().narrows())
                        .map(field -> offered(field.row()))
                        .toList()
                : counted(site);
    }

    private List<Facet> counted(SiteRow site) {
        var choices = people.facets(site.id(), me.viewer()).stream().collect(Collectors.groupingBy(FacetRow::field));
        return FieldBoundary.inOrder(profiles.fields(site.id())).stream()
                .map(ProfileField::row)
                .filter(field -> choices.containsKey(field.id()))
                .map(field -> new Facet(field.id(), field.says().name(), choices.get(field.id())))
                .toList();
    }

    private static Facet offered(FieldRow field) {
        return new Facet(
                field.id(),
                field.says().name(),
                field.says().options().stream()
                        .map(option -> new FacetRow(field.id(), option, option, 0))
                        .toList());
    }

    private boolean large(SiteRow site) {
        return memberships.counted(site.id()) > FinderRepository.COUNTED;
    }

    private void demandMember(SiteRow site) {
        me.id();
        if (!me.viewer().memberOfSite(site.id())) {
            throw new Refusal("people.find.members");
        }
    }
}
