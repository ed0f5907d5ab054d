package nl.plein.ejb.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.plein.audit.log.Receiver;
import nl.plein.ejb.Beans;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRemoval;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteManageTest extends OnAManagedSite {

    @Test
    @DisplayName("SIT-3.1 closing a site takes what is public to its members, and opening gives it back")
    void closingAndOpening() {
        managed(() -> {
            var audience = new Audience(
                    square.group.id(), null, Level.PUBLIC, new Bounds(square.site.id(), Site.Openness.OPEN, true));
            em.persist(audience);
            em.flush();
            var access = square.beans.get(SiteAccessBoundary.class);

            turn(Site.Openness.CLOSED);
            em.refresh(audience);
            assertThat(audience.reachKey()).isEqualTo("site:" + square.site.id());

            turn(Site.Openness.OPEN);
            em.refresh(audience);
            assertThat(audience.reachKey()).isEqualTo("public");
            assertThat(access.access(site).history()).hasSize(3);
            assertThatThrownBy(() -> turn(Site.Openness.OPEN)).hasMessage("site.turn.same");
        });
    }

    @Test
    @DisplayName("SIT-3.2 a site for its own networks needs networks, and cannot lose them")
    void ownNetworks() {
        managed(() -> {
            assertThatThrownBy(() -> turn(Site.Openness.NETWORK)).hasMessage("site.turn.networks");
            assertThatThrownBy(() -> choose(SiteSetting.READER_NETWORKS, "192.0.2.0/24 elders"))
                    .hasMessage("site.network.wrong");

            choose(SiteSetting.READER_NETWORKS, "192.0.2.0/24");
            turn(Site.Openness.NETWORK);

            assertThatThrownBy(() -> choose(SiteSetting.READER_NETWORKS, "")).hasMessage("site.turn.networks");
        });
    }

    @Test
    @DisplayName("SIT-3.3 a setting takes its own values only, and its default needs no row")
    void settings() {
        managed(() -> {
            var access = square.beans.get(SiteAccessBoundary.class);
            assertThatThrownBy(() -> choose(SiteSetting.FONT, "COMIC")).hasMessage("site.setting.wrong");

            choose(SiteSetting.FONT, "SERIF");
            assertThat(access.settings(site)).isEqualTo(Map.of(SiteSetting.FONT, "SERIF"));
            choose(SiteSetting.FONT, "FIGTREE");
            assertThat(access.settings(site)).isEmpty();
        });
    }

    @Test
    @DisplayName("SIT-4.1 SIT-4.3 a member gets a role for a while; nobody makes oneself auditor")
    void roles() {
        managed(() -> {
            var roles = square.beans.get(SiteRoleBoundary.class);
            var until = LocalDate.of(2026, 12, 31);
            roles.grant(new GrantRole(site, "MARIT@plein.example", Role.EDITOR, null, until));

            assertThat(roles.roles(site))
                    .extracting(RoleGrantRow::name, RoleGrantRow::role, row -> String.valueOf(row.until()))
                    .contains(org.assertj.core.groups.Tuple.tuple("Marit", Role.EDITOR, "2026-12-31T23:00:00Z"));
            assertThatThrownBy(() -> roles.grant(new GrantRole(site, "bea@plein.example", Role.AUDITOR, null, null)))
                    .hasMessage("site.role.self");
            assertThatThrownBy(() -> roles.grant(new GrantRole(site, "x@plein.example", Role.EDITOR, null, null)))
                    .hasMessage("site.role.stranger");
            assertThatThrownBy(() -> roles.grant(
                            new GrantRole(site, "marit@plein.example", Role.EDITOR, until, until.minusDays(1))))
                    .hasMessage("site.role.order");
        });
    }

    @Test
    @DisplayName("AUD-2.6 who got a role by a mail address, and who lost one, is told for the event")
    void theReceiverIsTold() {
        managed(() -> {
            var roles = square.beans.get(SiteRoleBoundary.class);
            var marit = em.createQuery("select a from Account a where a.displayName = 'Marit'", Account.class)
                    .getSingleResult();
            var receiver = new Receiver(marit.ref(), "Marit");

            assertThat(roles.grant(new GrantRole(site, "marit@plein.example", Role.EDITOR, null, null)))
                    .isEqualTo(receiver);
            assertThat(roles.revoke(new RevokeRole(site, new AccountId(marit.ref()), Role.EDITOR)))
                    .isEqualTo(receiver);
        });
    }

    @Test
    @DisplayName("SIT-4.2 the last manager without a last day stays")
    void theLastManagerStays() {
        managed(() -> {
            var roles = square.beans.get(SiteRoleBoundary.class);
            var bea = new AccountId(em.find(
                            Account.class,
                            square.beans
                                    .get(nl.plein.security.CurrentAccount.class)
                                    .id())
                    .ref());
            roles.grant(new GrantRole(site, "marit@plein.example", Role.SITE_MANAGER, null, LocalDate.of(2027, 1, 1)));
            assertThatThrownBy(() -> roles.revoke(new RevokeRole(site, bea, Role.SITE_MANAGER)))
                    .hasMessage("site.role.last");
        });
    }

    @ParameterizedTest(name = "SIT-5.1 {0} is refused: {1}")
    @CsvSource({
        "beheer, site.host.reserved",
        "https://eigen.example, site.host.domain",
        "127.0.0.1, site.host.domain",
        "eigen.example:8080, site.host.domain",
        "xn--eign-1pa.example, site.host.domain",
        "a.plein.loca1host, site.host.domain",
        "ander.example, site.host.taken",
        "mijn.example, site.host.taken"
    })
    void anAddressIsRefused(String typed, String refusal) {
        managed(() -> {
            em.persist(new Site("Ander", "", "ander.example", "#336699", Site.Openness.OPEN, Beans.NOW));
            var addresses = square.beans.get(SiteAddressBoundary.class);
            addresses.add(new AddAddress(site, "mijn.example"));

            assertThatThrownBy(() -> addresses.add(new AddAddress(site, typed))).hasMessage(refusal);
        });
    }

    @Test
    @DisplayName("SIT-5.1 another address becomes the main one, and the earlier one leads to it")
    void theMainAddressChanges() {
        managed(() -> {
            var addresses = square.beans.get(SiteAddressBoundary.class);
            var earlier = square.site.host();
            addresses.add(new AddAddress(site, "mijn.example"));
            addresses.prefer(new PreferAddress(site, "mijn.example"));
            em.flush();

            assertThat(square.beans.get(SiteRepository.class).served())
                    .allSatisfy(served -> assertThat(served.site().host()).isEqualTo("mijn.example"))
                    .extracting(served -> served.host())
                    .containsExactlyInAnyOrder(earlier, "mijn.example");
            assertThatThrownBy(() -> addresses.drop(new DropAddress(site, "mijn.example")))
                    .hasMessage("site.address.primary");
        });
    }

    @Test
    @DisplayName("SIT-7.1 SIT-7.2 a site is deleted by two managers, a week later, and not when one stops it")
    void deleting() {
        managed(() -> {
            var states = square.beans.get(SiteStateBoundary.class);
            states.remove(new RemoveSite(site, RemoveSite.Step.ASK));
            assertThatThrownBy(() -> states.remove(new RemoveSite(site, RemoveSite.Step.CONFIRM)))
                    .hasMessage("site.removal.self");
            manager("Olaf");
            states.remove(new RemoveSite(site, RemoveSite.Step.CONFIRM));
            assertThat(states.state(site).due()).isEqualTo(Beans.NOW.plus(SiteRemoval.WAIT));
            states.remove(new RemoveSite(site, RemoveSite.Step.STOP));
            assertThat(states.state(site).removal()).isNull();

            states.change(new ChangeState(site, states.state(site).seen(), SiteState.DISABLED));
            em.flush();
            assertThat(square.beans.get(SiteRepository.class).served()).isEmpty();
        });
    }
}
