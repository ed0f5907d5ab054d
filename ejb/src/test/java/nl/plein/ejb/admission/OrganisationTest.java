package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationTest extends OnASite {

    @Test
    @DisplayName("ADM-1.1 ADM-1.12 whose organisation is admitted comes in at the first visit, once, and others do not")
    void whoseOrganisationIsAdmittedComesIn() {
        onASite(beans -> {
            var haarlem = anOrganisation("Gemeente Haarlem");
            long early = aColleague("Els Eerder", haarlem);
            long late = aColleague("Loes Later", haarlem);
            long other = aColleague("Ada Anders", anOrganisation("Gemeente Arnhem"));
            visits(early);
            assertThat(standing(early)).isEqualTo(Standing.OUTSIDE);

            admit(haarlem, true);
            beans.events.clear();
            visits(early);
            visits(other);

            assertThat(standing(early)).isEqualTo(Standing.MEMBER);
            assertThat(standing(other)).isEqualTo(Standing.OUTSIDE);
            assertThat(beans.events).singleElement().satisfies(event -> {
                assertThat(event.action()).isEqualTo(Action.SITE_MEMBER_ADD);
                assertThat(event.ground()).isEqualTo("admission.organisation");
            });
            assertThat(beans.get(SiteRepository.class).admitting(haarlem.id()))
                    .as("the sites that a first sign-in at the provider leads to")
                    .containsExactly(site.id());

            admit(haarlem, false);
            visits(late);

            assertThat(standing(late)).isEqualTo(Standing.OUTSIDE);
            assertThat(standing(early)).as("who is a member stays one").isEqualTo(Standing.MEMBER);
            assertThat(beans.get(SiteRepository.class).admitting(haarlem.id())).isEmpty();
        });
    }

    @Test
    @DisplayName("ADM-1.12 the list has what is admitted; others are found by a part of the name, twenty at most")
    void othersAreFoundByAPartOfTheName() {
        onASite(beans -> {
            for (int number = 10; number < 40; number++) {
                anOrganisation("Gemeente Utrecht " + number);
            }
            var exact = anOrganisation("Utrecht");
            anOrganisation("100% Open");
            admit(anOrganisation("Gemeente Zwolle"), true);

            beans.as(manager);
            var found = organisations().details(site, "UTRECHT");
            assertThat(found.now()).extracting(MemberOrganisation::name).containsExactly("Gemeente Zwolle");
            assertThat(found.found())
                    .hasSize(20)
                    .first()
                    .extracting(MemberOrganisation::name)
                    .isEqualTo("Utrecht");
            assertThat(found.more()).isTrue();
            assertThat(organisations().details(site, "trecht 3").found()).hasSize(10);
            assertThat(organisations().details(site, "trecht 3").more()).isFalse();
            assertThat(organisations().details(site, "%").found())
                    .extracting(MemberOrganisation::name)
                    .containsExactly("100% Open");
            assertThat(organisations().details(site, "zwolle").found()).isEmpty();
            assertThat(organisations().details(site, "x".repeat(5000)).found()).isEmpty();
            assertThat(organisations().details(site, "").found()).isEmpty();

            admit(exact, true);
            assertThat(organisations().details(site, "utrecht").found())
                    .extracting(MemberOrganisation::name)
                    .doesNotContain("Utrecht");
        });
    }

    @Test
    @DisplayName("ADM-1.12 twice, unknown and more than fifty are refused, and change nothing")
    void whatCannotBeIsRefused() {
        onASite(beans -> {
            var haarlem = anOrganisation("Gemeente Haarlem");
            assertThatThrownBy(() -> admit(haarlem, false)).hasMessage("admission.organisation.not");
            admit(haarlem, true);
            assertThatThrownBy(() -> admit(haarlem, true)).hasMessage("admission.organisation.already");
            var nobody = new AdmitOrganisation(site, UUID.randomUUID(), true);
            assertThatThrownBy(() -> organisations().admit(nobody)).hasMessage("admission.organisation.unknown");

            for (int number = 1; number < OrganisationBoundary.MOST; number++) {
                admit(anOrganisation("Waterschap " + number), true);
            }
            assertThat(organisations().details(site, "").full()).isTrue();
            assertThatThrownBy(() -> admit(anOrganisation("Te veel"), true)).hasMessage("admission.organisation.many");
            assertThat(organisations().details(site, "").now()).hasSize(OrganisationBoundary.MOST);
        });
    }

    @Test
    @DisplayName("ADM-1.10 ADM-1.12 nobody but managers comes to the list of whose people are admitted")
    void nobodyButManagers() throws NoSuchMethodException {
        var change = OrganisationBoundary.class.getMethod("admit", AdmitOrganisation.class);
        assertThat(change.getAnnotation(Requires.class).value()).isEqualTo(Right.SITE_MANAGE);
        onASite(beans -> {
            for (long person : List.of(square.owner, square.member, stranger)) {
                beans.as(person);
                assertThatThrownBy(() -> organisations().details(site, "")).hasMessage("right.missing.site_manage");
            }
        });
    }

    @Test
    @DisplayName("ADM-1.12 the event says of which site, which organisation, and whether it is admitted")
    void theEventSaysWhich() {
        onASite(beans -> {
            var organisation = UUID.randomUUID();
            var command = new AdmitOrganisation(site, organisation, true);

            assertThat(command.action()).isEqualTo(Action.SITE_ADMISSION_CHANGE);
            assertThat(command.target().ref()).isEqualTo(site.siteId().value());
            assertThat(command.tells()).isEqualTo(Map.of("organisation", organisation.toString(), "wished", "true"));
        });
    }

    private OrganisationBoundary organisations() {
        return square.beans.get(OrganisationBoundary.class);
    }

    private void admit(Organisation organisation, boolean wished) {
        square.beans.as(manager);
        organisations().admit(new AdmitOrganisation(site, organisation.ref(), wished));
        em.flush();
    }

    private void visits(long person) {
        square.beans.as(person);
        admission().arrive(site);
    }

    private Organisation anOrganisation(String name) {
        var made = new Organisation(name, null, null);
        em.persist(made);
        em.flush();
        return made;
    }

    private long aColleague(String name, Organisation organisation) {
        var account = new Account(name, null, organisation.id(), Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }
}
