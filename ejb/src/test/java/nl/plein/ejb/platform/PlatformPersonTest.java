package nl.plein.ejb.platform;

import static nl.plein.ejb.AtOnce.atOnce;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.platform.PersonRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformPersonTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("PLA-3.1 people are found by a part of the name or the mail address, and those who are blocked")
    void peopleAreFound() {
        on(platform -> {
            platform.someone("Anna de Vries");
            long bas = platform.someone("Bas Mulder");
            var people = people(platform);

            assertThat(people.list("VRIES", false, 0))
                    .extracting(PersonRow::name)
                    .containsExactly("Anna de Vries");
            assertThat(people.list("bas.mulder@", false, 0))
                    .extracting(PersonRow::organisation)
                    .containsExactly("Provincie Gelderland");
            assertThat(people.list("%", false, 0)).isEmpty();
            assertThat(people.list("", true, 0)).isEmpty();
            people.block(new BlockPerson(platform.ref(bas), "Deelde stukken."));
            assertThat(people.list("", true, 0)).extracting(PersonRow::name).containsExactly("Bas Mulder");
            for (int number = 0; number < 30; number++) {
                platform.someone("Piet " + number);
            }
            var first = people.list("piet", false, 0);
            assertThat(first).hasSize(PlatformPersonBoundary.PAGE + 1);
            assertThat(people.list(
                            "piet",
                            false,
                            first.get(PlatformPersonBoundary.PAGE - 1).id()))
                    .hasSize(10);
        });
    }

    @Test
    @DisplayName("PLA-3.2 who is blocked is signed out at once and hears why; lifted again, the person hears that too")
    void whoIsBlockedIsSignedOut() {
        on(platform -> {
            long bas = platform.someone("Bas Mulder");
            platform.signedIn(bas, OnAPlatform.GELDERLAND);
            var people = people(platform);
            var ref = platform.ref(bas);

            assertThat(people.view(ref).signedIn()).isEqualTo(1);
            assertThatThrownBy(() -> people.block(new BlockPerson(ref, " "))).hasMessage("platform.reason.missing");
            assertThatThrownBy(() -> people.block(new BlockPerson(ref, "a".repeat(501))))
                    .hasMessage("platform.reason.long");
            people.block(new BlockPerson(ref, "Deelde stukken."));

            assertThat(platform.sessions(bas)).isZero();
            var details = people.view(ref);
            assertThat(details.row().blocked()).isTrue();
            assertThat(details.reason()).isEqualTo("Deelde stukken.");
            assertThat(details.blocked()).isEqualTo(Beans.NOW);
            assertThatThrownBy(() -> people.block(new BlockPerson(ref, "Nog eens")))
                    .hasMessage("platform.block.already");
            platform.beans.as(bas);
            assertThat(platform.beans
                            .get(nl.plein.security.CurrentAccount.class)
                            .signedIn())
                    .as("nobody acts as a blocked account")
                    .isFalse();

            platform.beans.as(platform.manager);
            people.lift(new UnblockPerson(ref));
            assertThatThrownBy(() -> people.lift(new UnblockPerson(ref))).hasMessage("platform.block.lifted");
            assertThat(people.view(ref).reason()).isNull();
            assertThat(platform.mailsTo("bas.mulder@example.org"))
                    .containsExactly("U kunt niet meer op Plein komen", "U kunt weer op Plein komen");
        });
    }

    @Test
    @DisplayName("PLA-3.3 nobody blocks oneself, nor the last manager of the platform")
    void nobodyBlocksTheLastManager() {
        on(platform -> {
            var people = people(platform);

            assertThatThrownBy(() -> people.block(new BlockPerson(platform.ref(platform.manager), "Genoeg")))
                    .hasMessage("platform.block.self");
            people.block(new BlockPerson(platform.ref(platform.second), "Vertrokken"));
            long visitor = platform.someone("Niek Buur");
            platform.beans.as(visitor); // whoever comes by here: rights are asked in front of it
            assertThat(people.view(platform.ref(platform.manager)).last()).isTrue();
            assertThatThrownBy(() -> people.block(new BlockPerson(platform.ref(platform.manager), "Genoeg")))
                    .hasMessage("platform.block.last");
        });
    }

    @Test
    @DisplayName("PLA-3.3 of two managers who block each other at the same moment one stays")
    void oneOfTwoStays() throws InterruptedException {
        var made = new AtomicReference<OnAPlatform>();
        database.doing(em -> made.set(new OnAPlatform(em)));
        long one = made.get().manager;
        long two = made.get().second;
        var refused = new AtomicReference<String>();

        atOnce(
                database,
                em -> new Beans(em).get(PlatformManagers.class).hold(),
                em -> blocks(new Beans(em).as(one), em.find(Account.class, two)),
                em -> {
                    try {
                        blocks(new Beans(em).as(two), em.find(Account.class, one));
                    } catch (nl.plein.security.Refusal last) {
                        refused.set(last.messageKey());
                    }
                });

        assertThat(refused.get()).isEqualTo("platform.block.last");
        database.doing(em -> {
            assertThat(em.find(Account.class, one).active()).isTrue();
            assertThat(em.find(Account.class, two).active()).isFalse();
        });
    }

    private static void blocks(Beans beans, Account person) {
        beans.get(PlatformPersonBoundary.class).block(new BlockPerson(person.ref(), "Genoeg"));
    }

    private static PlatformPersonBoundary people(OnAPlatform platform) {
        return platform.beans.get(PlatformPersonBoundary.class);
    }

    private void on(Consumer<OnAPlatform> story) {
        database.doing(em -> story.accept(new OnAPlatform(em)));
    }
}
