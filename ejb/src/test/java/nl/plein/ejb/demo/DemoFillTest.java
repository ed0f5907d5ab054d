package nl.plein.ejb.demo;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFillTest {

    @TempDir
    Path data;

    private final Database database = anEmptyDatabase();

    @BeforeEach
    void wish() {
        System.setProperty("plein.demo", "true");
        System.setProperty("plein.data", data.toString());
    }

    @AfterEach
    void close() {
        System.clearProperty("plein.demo");
        System.clearProperty("plein.data");
        database.close();
    }

    @Test
    @DisplayName("DEM-1.1 SIT-1.1 an empty platform is filled once; visitors read what is public and have no sites")
    void anEmptyPlatformIsFilledOnce() {
        database.doing(em -> new Beans(em).get(DemoFill.class).fill());
        database.doing(em -> new Beans(em).get(DemoFill.class).fill());

        database.doing(em -> {
            var beans = new Beans(em);
            assertThat(beans.get(SiteBoundary.class).addresses())
                    .extracting(host -> host.site().name())
                    .containsExactlyInAnyOrder("Fietsberaad", "Gelderland");
            assertThat(beans.get(FeedBoundary.class).newest(Cursor.NEWEST).rows())
                    .extracting(ItemRow::title)
                    .containsExactlyInAnyOrder("Het huis gaat open voor publiek", "Drie oversteekplaatsen die werken");
            assertThat(beans.get(SiteBoundary.class).mine()).isEmpty();
        });
    }
}
