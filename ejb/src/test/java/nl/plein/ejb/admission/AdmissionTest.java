package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.admission.SiteMemberRow;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.MembershipRepository;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdmissionTest extends OnASite {

    @Test
    @DisplayName("ADM-1.1 at the first visit an open site takes a person in, once, and not again after leaving")
    void anOpenSiteTakesAPersonIn() {
        onASite(beans -> {
            rules(true, true, "");
            beans.as(stranger);
            admission().arrive(site);
            assertThat(standing(stranger)).isEqualTo(Standing.MEMBER);
            assertThat(beans.events).extracting(Entry::action).containsExactly(Action.SITE_MEMBER_ADD);

            admission().leave(new LeaveSite(site));
            admission().arrive(site);

            assertThat(standing(stranger)).isEqualTo(Standing.WELCOME);
            admission().join(new JoinSite(site));
            assertThat(standing(stranger)).isEqualTo(Standing.MEMBER);
        });
    }

    @Test
    @DisplayName("ADM-1.1 a site that is not open takes nobody in")
    void aClosedDoorStaysClosed() {
        onASite(beans -> {
            beans.as(stranger);
            admission().arrive(site);

            assertThat(standing(stranger)).isEqualTo(Standing.OUTSIDE);
            assertThatThrownBy(() -> admission().join(new JoinSite(site))).hasMessage("admission.join.closed");
        });
    }

    @Test
    @DisplayName("ADM-1.6 terms are accepted once, and again after a change")
    void termsAreAcceptedAgainAfterAChange() {
        onASite(beans -> {
            beans.as(manager);
            var terms = beans.get(TermsBoundary.class);
            assertThat(terms.current(site)).isEmpty();
            terms.publish(new PublishTerms(site, "<p>Wees aardig<script>x</script></p>"));
            var first = terms.current(site).orElseThrow();
            assertThat(first.body()).isEqualTo("<p>Wees aardig</p>");
            assertThatThrownBy(() -> terms.publish(new PublishTerms(site, "<p>Wees aardig</p>")))
                    .hasMessage("admission.terms.same");

            beans.as(square.member);
            assertThat(terms.accepted(first)).isFalse();
            terms.accept(new AcceptTerms(site, first.version()));
            terms.accept(new AcceptTerms(site, first.version()));
            assertThat(terms.accepted(first)).isTrue();

            beans.as(manager);
            terms.publish(new PublishTerms(site, "<p>Wees altijd aardig</p>"));
            beans.as(square.member);
            assertThat(terms.accepted(terms.current(site).orElseThrow())).isFalse();
            assertThatThrownBy(() -> terms.accept(new AcceptTerms(site, first.version())))
                    .hasMessage("admission.terms.changed");
            beans.as(manager);
            terms.publish(new PublishTerms(site, ""));
            assertThat(terms.current(site)).isEmpty();
        });
    }

    @Test
    @DisplayName("ADM-1.7 leaving ends groups and mail at once; the last owner and the last manager stay")
    void leavingEndsEverything() {
        onASite(beans -> {
            beans.as(square.owner);
            assertThat(admission().ownedAlone(site)).extracting(GroupRow::name).containsExactly("Snelfietsroutes");
            assertThatThrownBy(() -> admission().leave(new LeaveSite(site))).hasMessage("admission.leave.owner");
            beans.as(manager);
            assertThatThrownBy(() -> admission().leave(new LeaveSite(site))).hasMessage("admission.member.manager");

            beans.as(square.member);
            admission().leave(new LeaveSite(site));

            assertThat(beans.get(SiteMemberRepository.class).inGroups(square.member, site.id()))
                    .isEmpty();
            assertThat(square.group.memberCount()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("ADM-1.8 who is banned is out with all groups, is told why, and cannot come back until it is lifted")
    void whoIsBannedCannotComeBack() {
        onASite(beans -> {
            rules(true, true, "");
            var members = beans.as(manager).get(MemberBoundary.class);
            assertThatThrownBy(() -> members.ban(new BanFromSite(site, ref(manager), "x")))
                    .hasMessage("admission.member.self");
            members.ban(new BanFromSite(site, ref(square.owner), "Schelden"));
            assertThat(mails()).containsExactly("admission.banned");
            assertThat(beans.get(MembershipRepository.class).ownersOf(square.group.id()))
                    .as("the group passes to its longest member")
                    .hasSize(1);

            beans.as(square.owner);
            assertThat(admission().view(site).reason()).isEqualTo("Schelden");
            admission().arrive(site);
            assertThatThrownBy(() -> admission().join(new JoinSite(site))).hasMessage("admission.banned");
            assertThatThrownBy(() -> admission().ask(new AskToJoinSite(site, "")))
                    .hasMessage("admission.ask.banned");

            beans.as(manager);
            var ban = UUID.fromString(
                    members.bans(site, "", Long.MAX_VALUE).get(0).ref());
            members.unban(new LiftBan(site, ban));
            assertThatThrownBy(() -> members.unban(new LiftBan(site, ban))).hasMessage("admission.ban.lifted");
            beans.as(square.owner);
            admission().join(new JoinSite(site));
            assertThat(standing(square.owner)).isEqualTo(Standing.MEMBER);
        });
    }

    @Test
    @DisplayName("ADM-1.10 nobody but managers sees members, invitations, requests, bans and rules")
    void nobodyButManagersSees() {
        onASite(beans -> {
            beans.as(square.owner);
            var members = beans.get(MemberBoundary.class);
            List<Runnable> looks = List.of(
                    () -> members.members(site, "", 0),
                    () -> members.bans(site, "", Long.MAX_VALUE),
                    () -> invitations().invitations(site, Long.MAX_VALUE),
                    () -> invitations().requests(site, 0));
            looks.forEach(look -> assertThatThrownBy(look::run).hasMessage("right.missing.member_manage"));
            assertThatThrownBy(() -> members.rules(site)).hasMessage("right.missing.site_manage");
            beans.as(manager);
            assertThat(members.members(site, "OLGA", 0))
                    .extracting(SiteMemberRow::name)
                    .containsExactly("Olga Eigenaar");
        });
    }

    @Test
    @DisplayName("ADM-1.9 the sign-in page says what the site wants to say, cleaned")
    void theSignInPageSaysWhatTheSiteWants() {
        onASite(beans -> {
            var members = beans.as(manager).get(MemberBoundary.class);
            var seen = members.rules(site).seen();
            members.change(new ChangeAdmission(site, seen, false, true, "", "<p>Welkom<script>x</script></p>"));

            assertThat(admission().intro(site)).isEqualTo("<p>Welkom</p>");
        });
    }

    @Test
    @DisplayName("ADM-1.11 of two managers who change the rules at once the second is told so")
    void twoManagersChangeTheRules() {
        onASite(beans -> {
            var members = beans.as(manager).get(MemberBoundary.class);
            var seen = members.rules(site).seen();
            members.change(new ChangeAdmission(site, seen, true, true, "haarlem.example", ""));

            assertThatThrownBy(() -> members.change(new ChangeAdmission(site, seen, false, true, "", "")))
                    .hasMessage("shared.overtaken");
            assertThat(members.rules(site).openToAll()).isTrue();

            var again = members.rules(site).seen();
            members.change(new ChangeAdmission(site, again, false, true, "haarlem.example", ""));
            assertThat(members.rules(site).openToAll()).isFalse();
        });
    }
}
