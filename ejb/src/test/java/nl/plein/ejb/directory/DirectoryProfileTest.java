package nl.plein.ejb.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.ejb.people.Answer;
import nl.plein.ejb.people.ChangeProfile;
import nl.plein.ejb.people.FieldBoundary;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.ejb.people.SaveField;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DirectoryProfileTest extends OnADirectedSite {

    @Test
    @DisplayName(
            "DIR-2.6 DIR-2.4 fields are filled in by name and read back; what a person told gives way when it is said")
    void fieldsAreFilledIn() {
        onASite(() -> {
            var function = asked("Functie", FieldKind.TEXT);
            asked("Dagen", FieldKind.CHOICES);
            named("e1", square.neighbour);
            var put = List.of(
                    new Wanted("e1", null, Map.of("Functie", List.of("Planner"), "Dagen", List.of("ma", "di"))),
                    new Wanted("e2", "marit@example.org", Map.of("Dagen", List.of("zondag"))),
                    new Wanted("e3", "nieuw@example.org", Map.of("Functie", List.of("Planner"))));
            var dry = write(new SyncPeople(site, null, true, put, List.of()));
            assertThat(api().people(new ReadDirectory(site, null, 0)).get(0).profile())
                    .isEmpty();
            assertThat(dry).containsExactly("e1 filled", "e2 refused profile", "e3 invited");
            assertThat(write(new SyncPeople(site, null, false, put, List.of()))).isEqualTo(dry);
            em.flush();

            assertThat(api().people(new ReadDirectory(site, null, 0)).get(0).profile())
                    .containsEntry("Functie", List.of("Planner"))
                    .containsEntry("Dagen", List.of("ma", "di"));
            assertThat(directory().person(site.id(), "e2")).isEmpty();
            assertThat(api().write(new SyncPeople(site, null, true, put, List.of())))
                    .extracting(line -> line.what() + " " + line.profile().get("Functie"))
                    .containsExactly("unchanged same", "refused null", "unchanged later");

            tells(square.neighbour, function, "Adviseur");
            var again = List.of(new Wanted("e1", null, Map.of("Functie", List.of("Planner"))));
            assertThat(api().write(new SyncPeople(site, null, false, again, List.of()))
                            .get(0)
                            .profile())
                    .containsEntry("Functie", "own");
            assertThat(write(new SyncPeople(site, null, false, true, again, List.of())))
                    .containsExactly("e1 filled");
        });
    }

    @Test
    @DisplayName("DIR-2.6 a field that the site does not ask is named and nothing is done; a group has no fields")
    void unknownFieldsAreNamed() {
        onASite(() -> {
            asked("Functie", FieldKind.TEXT);
            var put = List.of(
                    new Wanted("e1", "niek@example.org", Map.of("functie", List.of("x"), "Schoenmaat", List.of("44"))),
                    new Wanted("e2", "nieuw@example.org"));
            assertThatThrownBy(() -> api().write(new SyncPeople(site, null, true, put, List.of())))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.details()).containsExactly("Schoenmaat, functie"))
                    .hasMessage("directory.api.fields");
            assertThat(mails()).isEmpty();
            keys().mark(new MarkGroup(site, square.group.ref(), true));
            em.flush();
            assertThatThrownBy(() -> api().write(new SyncPeople(site, square.group.ref(), false, put, List.of())))
                    .hasMessage("directory.api.group.profile");
        });
    }

    private FieldId asked(String name, FieldKind kind) {
        var field = new FieldId(UUID.randomUUID());
        var options = kind.chosen() ? List.of("ma", "di") : List.<String>of();
        var draft = new FieldDraft(kind, name, "", "", options, "", 0, false, false, true, Level.SITE, false, null);
        square.beans.as(manager).get(FieldBoundary.class).save(new SaveField(site.siteId(), field, draft));
        em.flush();
        return field;
    }

    private void tells(long account, FieldId field, String text) {
        var ref = new AccountId(em.find(Account.class, account).ref());
        var answer = new Answer(field, List.of(text), Level.SITE);
        square.beans.as(account).get(ProfileBoundary.class).change(new ChangeProfile(site, ref, List.of(answer)));
        em.flush();
    }
}
