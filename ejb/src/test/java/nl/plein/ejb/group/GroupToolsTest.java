package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupToolsTest {

    private static final Database DATABASE = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("GRP-8.6 an owner shows, leaves out and orders the parts of the page; nobody else does")
    void anOwnerOrdersThePage() {
        inAGroup(() -> {
            assertThat(tools())
                    .containsExactly(GroupTool.INTRODUCTION, GroupTool.NEWS, GroupTool.MEMBERS, GroupTool.TAGS);

            arrange(GroupTool.NEWS, Step.UP);
            arrange(GroupTool.MEMBERS, Step.UP);
            arrange(GroupTool.MEMBERS, Step.DOWN);
            arrange(GroupTool.INTRODUCTION, Step.HIDE);
            arrange(GroupTool.INTRODUCTION, Step.HIDE);

            assertThat(tools()).containsExactly(GroupTool.NEWS, GroupTool.TAGS, GroupTool.MEMBERS);
            arrange(GroupTool.INTRODUCTION, Step.SHOW);
            assertThat(tools())
                    .containsExactly(GroupTool.NEWS, GroupTool.TAGS, GroupTool.MEMBERS, GroupTool.INTRODUCTION);
            square.beans.as(square.member);
            assertThatThrownBy(() ->
                            square.beans.get(GroupCareBoundary.class).tools(square.site.id(), square.group.groupId()))
                    .hasMessage("right.missing.group_manage");
        });
    }

    @Test
    @DisplayName("GRP-8.6 a page of which all is left out stays so")
    void aPageMayBeEmpty() {
        inAGroup(() -> {
            for (GroupTool tool : GroupTool.values()) {
                arrange(tool, Step.HIDE);
            }

            assertThat(tools()).isEmpty();
        });
    }

    private List<GroupTool> tools() {
        em.flush();
        em.clear();
        return square.beans
                .as(square.member)
                .get(GroupBoundary.class)
                .view(square.site.id(), square.group.groupId())
                .tools();
    }

    private void arrange(GroupTool tool, Step step) {
        square.beans
                .as(square.owner)
                .get(GroupCareBoundary.class)
                .arrange(new ArrangeTools(square.site.id(), square.group.groupId(), tool, step));
    }

    private void inAGroup(Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            work.run();
        });
    }
}
