package nl.plein.ejb.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plein.audit.archive.Happening;
import nl.plein.ejb.Beans;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    @DisplayName("GRP-10.4 the archive names the words of a group")
    void aGroupIsNamedWithItsWords() {
        var group = new Group(1, "Snelfietsroutes", "Samen op weg.", Openness.OPEN, Beans.NOW);
        group.face().label(List.of("Fiets", "Verkeer"));

        var site = new Site("Fietsberaad", "", "fiets.example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
        var life = new Life(List.of(Happening.created(Beans.NOW, "Provincie Gelderland")), List.of(), "nl", site);
        var dossier = Records.dossier(group, life, Beans.NOW);

        assertThat(dossier.keywords()).containsExactly("Fiets", "Verkeer");
        assertThat(dossier.summary()).isEqualTo("Samen op weg.");
    }
}
