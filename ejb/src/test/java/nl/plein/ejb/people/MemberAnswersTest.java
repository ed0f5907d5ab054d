package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.ExportMembers;
import nl.plein.ejb.group.GroupDraft;
import nl.plein.ejb.group.GroupLike;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.group.GroupStartBoundary;
import nl.plein.ejb.group.MemberListBoundary;
import nl.plein.ejb.group.StartGroup;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.persistence.people.PeopleFilter.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberAnswersTest extends OnANeedyGroup {

    @Test
    @DisplayName("GRP-9.4 GRP-9.5 the list shows and finds of each member only what the viewer may read")
    void theListShowsWhatTheViewerMayRead() {
        onANeedyGroup(() -> {
            needs(List.of(), List.of(work, motto));
            answer(square.member, work, Level.OWNER, ROAD);
            answer(square.member, motto, Level.SITE, "Vooruit");
            answer(square.owner, work, Level.SITE, ROAD);

            assertThat(listed(square.owner)).containsExactly("Olga Eigenaar Werk=[Wegen]", "Marit Lid Motto=[Vooruit]");
            assertThat(listed(square.member))
                    .containsExactly("Olga Eigenaar Werk=[Wegen]", "Marit Lid Werk=[Wegen] Motto=[Vooruit]");
            assertThat(listed(square.owner, new Told(number(work), ROAD)))
                    .containsExactly("Olga Eigenaar Werk=[Wegen]");
            assertThat(listed(square.member, new Told(number(work), "WEGEN"))).hasSize(2);
            assertThat(listed(square.owner, new Told(number(work), WATER))).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-9.5 the list is narrowed only by what it shows and can be chosen")
    void nothingIsNarrowedByWhatIsNotShown() {
        onANeedyGroup(() -> {
            needs(List.of(work), List.of(motto));
            answer(square.member, work, Level.SITE, ROAD);
            answer(square.member, motto, Level.SITE, "Vooruit");

            assertThat(listed(square.owner, new Told(number(work), WATER))).hasSize(2);
            assertThat(listed(square.owner, new Told(number(motto), "Achteruit")))
                    .hasSize(2);
        });
    }

    @Test
    @DisplayName("GRP-9.6 the file has the answers that everybody in the group may read, whoever takes it along")
    void theFileHasWhatEverybodyMayRead() {
        onANeedyGroup(() -> {
            save(motto, draft("=Motto", nl.plein.persistence.people.FieldKind.TEXT, ""));
            needs(List.of(), List.of(work, motto));
            answer(square.owner, work, Level.OWNER, WATER);
            answer(square.owner, motto, Level.SITE, "=1+1");
            answer(square.member, work, Level.PUBLIC, ROAD);

            var file = file(List.of());
            assertThat(file.lines().toList().get(0)).endsWith("\"since\",\"subgroups\",\"Werk\",\"'=Motto\"");
            assertThat(file).contains(",\"Wegen\",\"\"", ",\"\",\"'=1+1\"").doesNotContain(WATER);
        });
    }

    @Test
    @DisplayName("GRP-9.6 an owner chooses columns, also answers that the list does not show, and never hidden ones")
    void anOwnerChoosesColumns() {
        onANeedyGroup(() -> {
            answer(square.owner, work, Level.OWNER, WATER);
            answer(square.member, work, Level.SITE, ROAD);
            answer(square.member, motto, Level.OWNER, "Stil");
            var file = file(List.of("NAME", "f" + number(work), "f" + number(motto), "MAIL", "f0"));

            assertThat(file.lines())
                    .containsExactlyInAnyOrder(
                            "\"name\",\"Werk\",\"Motto\"",
                            "\"Olga Eigenaar\",\"\",\"\"",
                            "\"Marit Lid\",\"Wegen\",\"\"");
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(MemberListBoundary.class)
                            .fields(site(), group()))
                    .isInstanceOf(nl.plein.security.Refusal.class);
        });
    }

    private String file(List<String> columns) {
        var out = new java.io.StringWriter();
        try {
            var along = square.beans.as(square.owner).get(MemberListBoundary.class);
            along.write(along.export(new ExportMembers(site(), group(), columns)), out);
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    @Test
    @DisplayName("GRP-9.7 a group like another asks and shows the same; one that goes to another site asks nothing")
    void likeAnother() {
        onANeedyGroup(() -> {
            needs(List.of(work), List.of(motto));
            var fresh = new GroupId(UUID.randomUUID());
            square.beans
                    .as(square.owner)
                    .get(GroupStartBoundary.class)
                    .start(new StartGroup(
                            square.site.row(),
                            fresh,
                            Openness.OPEN,
                            new GroupDraft("Net zo", "Waarvoor", "", Format.HTML, Joining.FREE, true, "", false),
                            new GroupLike(group(), false)));
            em.flush();
            var copy = needs().details(site(), fresh);
            assertThat(copy.asked()).extracting(FieldRow::fieldId).containsExactly(work);
            assertThat(copy.shown()).extracting(FieldRow::fieldId).containsExactly(motto);
            assertThat(copy.why()).isEqualTo(WHY);

            square.group.moveTo(site(), square.owner, nl.plein.ejb.Beans.NOW);
            em.flush();
            assertThat(details().asked()).isEmpty();
            assertThat(details().shown()).isEmpty();
        });
    }

    private List<String> listed(long viewer, Told... answers) {
        return square
                .beans
                .as(viewer)
                .get(GroupMemberBoundary.class)
                .listed(site(), group(), new MemberSearch(MemberFilter.NONE, List.of(answers)), 0)
                .stream()
                .map(line -> line.told().stream()
                        .map(told -> " " + told.field().says().name() + "=" + told.values())
                        .reduce(line.row().name(), String::concat))
                .toList();
    }

    private long number(FieldId field) {
        return details().fields().stream()
                .filter(row -> row.fieldId().equals(field))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
