package nl.plein.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageSettingTest {

    @AfterEach
    void forget() {
        System.clearProperty("plein.data");
    }

    @Test
    void withoutAFolderForDataNothingStarts() {
        System.clearProperty("plein.data");

        assertThatThrownBy(StorageSetting.DATA::folder)
                .hasMessage("Set plein.data in plein.properties: the folder of files and keys.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anEmptyNameIsNone(String name) {
        System.setProperty("plein.data", name);

        assertThatThrownBy(StorageSetting.DATA::folder).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theChosenFolderIsTaken() {
        System.setProperty("plein.data", "/srv/plein");

        assertThat(StorageSetting.DATA.folder()).isEqualTo(Path.of("/srv/plein"));
    }
}
