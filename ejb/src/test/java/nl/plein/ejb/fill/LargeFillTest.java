package nl.plein.ejb.fill;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.security.password.LocalPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFillTest {

    private final Database database = anEmptyDatabase();

    @TempDir
    Path data;

    @BeforeEach
    void fillTwice() {
        System.setProperty("plein.data", data.toString());
        System.setProperty("plein.demo", "true");
        System.setProperty("plein.fill", "sites=3,users=60,groups=12,items=90,comments=200,files=20");
        database.doing(em -> new Beans(em).get(LargeFill.class).fill());
        database.doing(em -> new Beans(em).get(LargeFill.class).fill());
    }

    @AfterEach
    void close() {
        List.of("plein.data", "plein.demo", "plein.fill").forEach(System::clearProperty);
        database.close();
    }

    @Test
    @DisplayName("FIL-1.2 the sizes are made, once")
    void theSizesAreMadeOnce() {
        assertThat(List.of("Account", "Group", "Item", "Comment", "Document"))
                .extracting(this::count)
                .containsExactly(60L, 12L, 90L, 200L, 20L);
    }

    @Test
    @DisplayName("FIL-1.3 each group has an owner, and only its members write in it")
    void eachGroupHasAnOwner() {
        assertThat(one("select count(distinct m.groupId) from Membership m"
                        + " where m.rank = nl.plein.persistence.group.Membership.Rank.OWNER"))
                .isEqualTo(12);
        assertThat(one("select count(i) from Item i where not exists (select m from Membership m"
                        + " where m.groupId = i.groupId and m.accountId = i.ownerId)"))
                .isZero();
        assertThat(one("select sum(i.commentCount) from ListedItem i")).isEqualTo(200);
        assertThat(one("select sum(g.memberCount) from Group g"))
                .isEqualTo(one("select count(m) from Membership m where m.groupId is not null"));
    }

    @Test
    @DisplayName("FIL-1.4 a generated member signs in by password")
    void aGeneratedMemberSignsIn() {
        database.doing(em -> assertThat(new Beans(em)
                        .get(LocalPasswords.class)
                        .check("lid60@voorbeeld.example", LargeFill.PASSWORD.toCharArray(), "127.0.0.1"))
                .isPresent());
    }

    private long count(String entity) {
        return one("select count(e) from " + entity + " e");
    }

    private long one(String query) {
        return database.inTransaction(
                em -> em.createQuery(query, Number.class).getSingleResult().longValue());
    }
}
