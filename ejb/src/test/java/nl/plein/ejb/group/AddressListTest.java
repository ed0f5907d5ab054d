package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plein.ejb.group.AddressList.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddressListTest {

    @Test
    @DisplayName("GRP-4.4 each address counts once; what is none, or was invited, is left out with its line")
    void eachAddressCountsOnce() {
        var lines = "Naam;Mailadres\r\nAnna;anna@gelderland.example\r\nBram;geen adres\r\n"
                + "Anna;ANNA@Gelderland.example\r\n"
                + "\"Chris; C.\";chris@haarlem.example\r\nDaan;daan@haarlem.example\r\n";

        var judged = AddressList.ofLines(lines, Map.of("daan@haarlem.example", "invited"));

        assertThat(judged.good()).containsExactly("anna@gelderland.example", "chris@haarlem.example");
        assertThat(judged.problems())
                .containsExactly(new Problem(3, "address"), new Problem(4, "double"), new Problem(6, "invited"));
    }

    @Test
    @DisplayName("GRP-4.4 a file with other columns, another encoding or far too many lines is refused")
    void otherFilesAreRefused() {
        var many = IntStream.range(0, 50_000)
                .mapToObj(one -> "someone" + one + "@example.nl")
                .collect(Collectors.joining("\n", "mail\n", "\n"));
        assertThatThrownBy(() -> AddressList.ofLines("naam,telefoon\nAnna,06\n", Map.of()))
                .hasMessage("group.invite.file.columns");
        assertThatThrownBy(() -> AddressList.decoded("mail\njoão@x.nl".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("group.invite.file.encoding");
        assertThatThrownBy(() -> AddressList.decoded("mail\nanna@x.nl".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("group.invite.file.encoding");
        assertThatThrownBy(() -> AddressList.decoded(many.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("group.invite.file.long");
        assertThatThrownBy(() -> AddressList.ofLines(many, Map.of())).hasMessage("group.invite.file.long");
        assertThatThrownBy(() -> AddressList.ofLines("mail\n\"anna@x.nl\nbram@x.nl", Map.of()))
                .hasMessage("group.invite.file.crooked");
        assertThatThrownBy(() -> AddressList.decoded(new byte[0])).hasMessage("group.invite.file.empty");
    }
}
