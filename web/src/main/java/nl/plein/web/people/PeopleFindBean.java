package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plein.ejb.people.Anniversaries;
import nl.plein.ejb.people.AnniversaryBoundary;
import nl.plein.ejb.people.Facet;
import nl.plein.ejb.people.FinderBoundary;
import nl.plein.ejb.people.FoundPeople;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.people.FacetRow;
import nl.plein.persistence.people.PeopleFilter;
import nl.plein.persistence.people.PeopleFilter.Told;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Finding members of the site. */
@Named
@RequestScoped
public class PeopleFindBean {

    @Inject
    FinderBoundary finder;

    @Inject
    AnniversaryBoundary days;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private PeopleFilter filter;
    private FoundPeople found;
    private List<Facet> facets;
    private List<FacetRow> organisations;
    private Anniversaries anniversaries;

    public void load() {
        facets = finder.facets(current.site());
        organisations = finder.organisations(current.site());
        filter = new PeopleFilter(
                asked.words("name"),
                asked.words("organisation"),
                facets.stream()
                        .filter(facet -> !chosen(facet).isEmpty())
                        .map(facet -> new Told(facet.field(), chosen(facet)))
                        .toList());
        found = finder.find(current.site(), filter, after());
        getAnniversaries();
    }

    public PeopleFilter getFilter() {
        return filter;
    }

    public FoundPeople getFound() {
        return found;
    }

    public List<Facet> getFacets() {
        return facets;
    }

    public List<FacetRow> getOrganisations() {
        return organisations;
    }

    /** Days of members that come round again, beside the whole list; null beside a narrowed one, and when none are. */
    public Anniversaries getAnniversaries() {
        if (anniversaries == null && whole()) {
            anniversaries = days.around(current.site());
        }
        return anniversaries == null || anniversaries.days().isEmpty() ? null : anniversaries;
    }

    private boolean whole() {
        return filter.equals(new PeopleFilter("", "", List.of())) && after().isEmpty();
    }

    /** What is chosen of a facet, empty for nothing. */
    public String chosen(Facet facet) {
        return asked.words("f" + facet.field());
    }

    public String getMore() {
        if (found.next() == null) {
            return null;
        }
        var answers = facets.stream()
                .filter(facet -> !chosen(facet).isEmpty())
                .map(facet -> "&f" + facet.field() + "=" + encoded(chosen(facet)))
                .collect(Collectors.joining());
        return "/people?name=" + encoded(filter.words()) + "&organisation=" + encoded(filter.organisation()) + answers
                + "&after=" + found.next();
    }

    private Optional<AccountId> after() {
        return asked.refs("after").stream().findFirst().map(AccountId::new);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
