package nl.plein.ejb.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import nl.plein.security.session.Token;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DirectoryTest extends OnADirectedSite {

    private static final UUID FORM = UUID.randomUUID();

    @Test
    @DisplayName("DIR-0.1 DIR-1.1 a key is kept as its hash, for one site, until it ends or is taken away")
    void aKey() {
        onASite(() -> {
            var key = keys().make(new MakeToken(site, FORM, "Personeelssysteem", 30));
            em.flush();

            assertThat(em.createQuery("select t.tokenHash from DirectoryToken t", String.class)
                            .getResultList())
                    .containsExactly(Token.hash(key));
            assertThatThrownBy(() -> keys().make(new MakeToken(site, FORM, "Personeelssysteem", 30)))
                    .hasMessage("directory.token.made");
            assertThat(keys().open(key, site)).isPresent();
            assertThat(keys().open(Token.fresh(), site)).isEmpty();
            assertThat(keys().open("", site)).isEmpty();
            var elsewhere = new SiteRow(site.id() + 1, site.ref(), "", "", "", "", site.openness());
            assertThat(keys().open(key, elsewhere)).isEmpty();
            assertThat(square.beans.events)
                    .extracting(Entry::action)
                    .containsExactly(Action.AUTH_LOGIN_FAIL, Action.AUTH_LOGIN_FAIL, Action.AUTH_LOGIN_FAIL);
            var boundary = keys();
            var noon = boundary.clock;
            boundary.clock = Clock.offset(noon, Duration.ofDays(30));
            assertThat(boundary.open(key, site)).isEmpty();
            boundary.clock = noon;
            keys().revoke(new RevokeToken(
                    site, UUID.fromString(keys().tokens(site).get(0).ref())));
            assertThat(keys().open(key, site)).isEmpty();
            assertThatThrownBy(() -> keys().make(new MakeToken(site, FORM, " ", 30)))
                    .hasMessage("directory.name.wrong");
            assertThatThrownBy(() -> keys().make(new MakeToken(site, FORM, "x", 367)))
                    .hasMessage("directory.days.wrong");
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(DirectoryKeyBoundary.class)
                            .tokens(site))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName("DIR-2.1 DIR-2.4 people are linked or invited; a dry run changes nothing, doing it again neither")
    void peopleAreLinkedOrInvited() {
        onASite(() -> {
            var put = List.of(
                    new Wanted("e1", "niek@example.org"),
                    new Wanted("e2", "new@example.org"),
                    new Wanted("e3", "geen"));
            assertThat(write(new SyncPeople(site, null, true, put, List.of())))
                    .containsExactly("e1 linked", "e2 invited", "e3 refused mail");
            em.flush();
            assertThat(mails()).isEmpty();
            assertThat(directory().person(site.id(), "e1")).isEmpty();

            assertThat(write(new SyncPeople(site, null, false, put, List.of())))
                    .containsExactly("e1 linked", "e2 invited", "e3 refused mail");
            em.flush();
            assertThat(write(new SyncPeople(site, null, false, put, List.of())))
                    .containsExactly("e1 unchanged", "e2 unchanged", "e3 refused mail");
            assertThat(mails()).containsExactly("admission.invited");
            assertThat(api().people(new ReadDirectory(site, null, 0)))
                    .extracting(one -> one.row().external())
                    .containsExactly("e1");
            assertThat(write(new SyncPeople(
                            site, null, false, List.of(new Wanted("e9", "niek@example.org")), List.of())))
                    .containsExactly("e9 refused other-id");
        });
    }

    @Test
    @DisplayName("DIR-2.2 who was named is taken away; the last manager and the only owner stay")
    void theLastStay() {
        onASite(() -> {
            named("e1", square.neighbour);
            named("e2", square.owner);
            named("e3", manager);
            var away = new SyncPeople(site, null, false, List.of(), List.of("e1", "e2", "e3", "e4"));

            assertThat(write(away))
                    .containsExactly("e1 removed", "e2 refused last", "e3 refused maker", "e4 unchanged");
            em.flush();
            assertThat(memberships().inSite(square.neighbour, site.id())).isEmpty();
            assertThat(memberships().inSite(square.owner, site.id())).isPresent();
            assertThat(write(away)).first().isEqualTo("e1 unchanged");
        });
    }

    @Test
    @DisplayName("DIR-2.3 only groups that were marked are kept, and only people whom the directory named")
    void onlyMarkedGroups() {
        onASite(() -> {
            named("e1", square.neighbour);
            named("e2", square.owner);
            var group = square.group.ref();
            var put = List.of(new Wanted("e1", null), new Wanted("e7", null));
            var in = new SyncPeople(site, group, false, put, List.of("e2"));
            assertThatThrownBy(() -> api().write(in)).isInstanceOf(NoSuchThing.class);

            keys().mark(new MarkGroup(site, group, true));
            em.flush();
            assertThat(write(in)).containsExactly("e1 placed", "e7 refused unknown", "e2 refused last");
            em.flush();
            assertThat(api().inside(new ReadDirectory(site, group, 0))).containsExactly("e1", "e2");
            assertThat(write(new SyncPeople(site, group, false, List.of(), List.of("e1"))))
                    .containsExactly("e1 removed");
            assertThat(memberships().inGroup(square.neighbour, square.group.id()))
                    .isEmpty();
            assertThat(memberships().inGroup(square.member, square.group.id())).isPresent();
            keys().mark(new MarkGroup(site, group, false));
            em.flush();
            assertThatThrownBy(() -> api().write(in)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("DIR-2.5 a request names at most 500 people, and says in its event how many")
    void atMostFiveHundred() {
        onASite(() -> {
            var many = Collections.nCopies(SyncPeople.MOST + 1, "x");
            var command = new SyncPeople(site, null, false, List.of(), many);
            assertThatThrownBy(() -> api().write(command)).hasMessage("directory.api.many");
            assertThat(command.tells()).containsEntry("delete", "501").containsEntry("dry", "false");
            assertThat(command.action()).isEqualTo(Action.DIRECTORY_WRITE);
        });
    }
}
