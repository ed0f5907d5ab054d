package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.SiteFilter;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteOrganisationTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private long manager;
    private Organisation utrecht;
    private Organisation zeeland;
    private Organisation haarlem;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-3.10 PPL-1.7 on a site of two organisations who works for neither is external, and who for none")
    void onlyWhoWorksForNeitherIsExternal() {
        managed(() -> {
            assertThat(external()).as("of nobody").containsOnly(Map.entry("", false));
            change(utrecht, true);
            change(zeeland, true);
            assertThat(external())
                    .isEqualTo(Map.of("Utrecht", false, "Zeeland", false, "Haarlem", true, "Niemand", true));
            change(utrecht, false);
            assertThat(external())
                    .isEqualTo(Map.of("Utrecht", true, "Zeeland", false, "Haarlem", true, "Niemand", true));
        });
    }

    @Test
    @DisplayName("SIT-3.10 the page names them, and the one that makes the records: the one named longest")
    void theOneNamedLongestMakesTheRecords() {
        managed(() -> {
            change(zeeland, true);
            change(haarlem, true);
            change(utrecht, true);
            assertThat(organisations().details(square.site.row(), "").list().now())
                    .extracting(MemberOrganisation::name)
                    .containsExactly("Haarlem", "Utrecht", "Zeeland");
            assertThat(organisations().details(square.site.row(), "").archivist())
                    .isEqualTo("Zeeland");
            change(zeeland, false);
            assertThat(organisations().details(square.site.row(), "").archivist())
                    .isEqualTo("Haarlem");
            assertThat(organisations().details(square.site.row(), "EELA").list().found())
                    .extracting(MemberOrganisation::name)
                    .containsExactly("Zeeland");
            assertThat(organisations()
                            .details(square.site.row(), "utrecht")
                            .list()
                            .found())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("SIT-3.10 the directory names the first three, and how many more there are")
    void theDirectoryNamesThem() {
        managed(() -> {
            change(zeeland, true);
            assertThat(card()).isEqualTo("Zeeland +0");
            change(haarlem, true);
            change(utrecht, true);
            change(anOrganisation("Arnhem"), true);
            assertThat(card()).isEqualTo("Zeeland, Haarlem, Utrecht +1");
        });
    }

    @Test
    @DisplayName("SIT-3.10 twice, unknown and more than fifty are refused, and change nothing")
    void whatCannotBeIsRefused() {
        managed(() -> {
            assertThatThrownBy(() -> change(utrecht, false)).hasMessage("manage.whose.not");
            change(utrecht, true);
            assertThatThrownBy(() -> change(utrecht, true)).hasMessage("manage.whose.already");
            var nobody = new BelongTo(square.site.row(), UUID.randomUUID(), true);
            assertThatThrownBy(() -> organisations().change(nobody)).hasMessage("admission.organisation.unknown");
            for (int number = 1; number < SiteOrganisationBoundary.MOST; number++) {
                change(anOrganisation("Waterschap " + number), true);
            }
            assertThatThrownBy(() -> change(zeeland, true)).hasMessage("manage.whose.many");
            assertThat(organisations().details(square.site.row(), "").list().now())
                    .hasSize(SiteOrganisationBoundary.MOST);
        });
    }

    @Test
    @DisplayName("SIT-3.10 the last organisation stays until there is another")
    void theLastOneStays() {
        managed(() -> {
            change(utrecht, true);
            assertThatThrownBy(() -> change(utrecht, false)).hasMessage("manage.whose.last");
            assertThat(card()).isEqualTo("Utrecht +0");
            change(zeeland, true);
            change(utrecht, false);
            assertThat(card()).isEqualTo("Zeeland +0");
        });
    }

    @Test
    @DisplayName("SIT-3.10 nobody but managers sees or changes the list; the event says which organisation")
    void nobodyButManagers() throws NoSuchMethodException {
        var change = SiteOrganisationBoundary.class.getMethod("change", BelongTo.class);
        assertThat(change.getAnnotation(Requires.class).value()).isEqualTo(Right.SITE_MANAGE);
        managed(() -> {
            var command = new BelongTo(square.site.row(), utrecht.ref(), true);
            assertThat(command.action()).isEqualTo(Action.SITE_CHANGE);
            assertThat(command.tells())
                    .isEqualTo(Map.of("organisation", utrecht.ref().toString(), "wished", "true"));
            var list = organisations();
            square.beans.as(square.owner);
            assertThatThrownBy(() -> list.details(square.site.row(), "")).hasMessage("right.missing.site_manage");
        });
    }

    /** Who of four members is shown as external; one entry without a name when it is the same for all. */
    private Map<String, Boolean> external() {
        var profiles = square.beans.as(manager).get(ProfileBoundary.class);
        var found = em.createQuery(
                        "select a from Account a where a.displayName like 'Lid %' order by a.id", Account.class)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.displayName().substring(4), one -> profiles.view(
                                square.site.row(), new AccountId(one.ref()))
                        .person()
                        .external()));
        return found.values().stream().distinct().count() == 1
                ? Map.of("", found.values().iterator().next())
                : found;
    }

    private String card() {
        return square.beans.get(SiteBoundary.class).directory(new SiteFilter(SiteFilter.View.ALL, ""), null).stream()
                .map(card -> card.organisationText() + " +" + card.others())
                .collect(Collectors.joining());
    }

    private SiteOrganisationBoundary organisations() {
        return square.beans.as(manager).get(SiteOrganisationBoundary.class);
    }

    /** One after the other, a second apart. */
    private void change(Organisation organisation, boolean wished) {
        var boundary = organisations();
        boundary.clock = Clock.fixed(boundary.clock.instant().plusSeconds(1), boundary.clock.getZone());
        boundary.change(new BelongTo(square.site.row(), organisation.ref(), wished));
        em.flush();
        em.clear();
    }

    private Organisation anOrganisation(String name) {
        var made = new Organisation(name, null, null);
        em.persist(made);
        em.flush();
        return made;
    }

    private Organisation withAMember(String name) {
        var organisation = anOrganisation(name);
        aMember(name, organisation.id());
        return organisation;
    }

    private void aMember(String name, Long organisation) {
        var account = new Account("Lid " + name, null, organisation, Beans.NOW);
        em.persist(account);
        em.flush();
        square.beans
                .get(MembershipRepository.class)
                .add(new Membership(account.id(), square.site.id(), null, Rank.MEMBER, Beans.NOW));
        em.flush();
    }

    private void managed(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            utrecht = withAMember("Utrecht");
            zeeland = withAMember("Zeeland");
            haarlem = withAMember("Haarlem");
            aMember("Niemand", null);
            work.run();
        });
    }
}
