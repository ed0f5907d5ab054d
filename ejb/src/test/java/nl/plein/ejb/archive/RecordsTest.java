package nl.plein.ejb.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plein.ejb.Beans;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    @DisplayName("GRP-10.4 the archive names the words of a group")
    void aGroupIsNamedWithItsWords() {
        var group = new Group(1, "Snelfietsroutes", "Samen op weg.", Openness.OPEN, Beans.NOW);
        group.face().label(List.of("Fiets", "Verkeer"));

        var dossier = Records.dossier(group, true, "Provincie Gelderland", Beans.NOW);

        assertThat(dossier.keywords()).containsExactly("Fiets", "Verkeer");
        assertThat(dossier.summary()).isEqualTo("Samen op weg.");
    }
}
