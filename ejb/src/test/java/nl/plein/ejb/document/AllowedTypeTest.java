package nl.plein.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedTypeTest {

    private final MediaTypes types = new MediaTypes();

    @ParameterizedTest(name = "{0}: {1} is taken: {3}")
    @CsvSource({
        "DOC-1.2, plan.pdf, 255044462d312e370a, true",
        "DOC-1.2, kaart.png, 89504e470d0a1a0a0000000d49484452, true",
        "DOC-1.2, kaart.pdf, 89504e470d0a1a0a0000000d49484452, false",
        "DOC-1.3, programma.pdf, 4d5a90000300000004000000ffff0000, false",
        "DOC-1.2, programma.exe, 4d5a90000300000004000000ffff0000, false",
        "DOC-1.3, pagina.txt, 3c21444f43545950452068746d6c3e3c68746d6c3e3c7363726970743e, false",
        "DOC-1.2, tekening.svg, 3c73766720786d6c6e733d22687474703a2f2f777777223e, false",
        "DOC-1.2, cijfers.csv, 613b620a313b320a, true",
        "DOC-1.2, zonder-einde, 255044462d312e370a, false",
    })
    void theBytesDecideAndTheNameMustAgree(String requirement, String name, String hex, boolean taken)
            throws IOException {
        var bytes = HexFormat.of().parseHex(hex);

        var found = types.detect(() -> new ByteArrayInputStream(bytes), name);

        assertThat(AllowedType.of(found, name).isPresent()).as(found).isEqualTo(taken);
    }

    @ParameterizedTest(name = "DOC-1.4 the built-in check finds the test file after {0} other bytes")
    @CsvSource({"0", "1", "65500", "65536", "200000"})
    void theTestFileIsFoundWhereverItStands(int before) throws IOException {
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*";
        var infected = ("x".repeat(before) + eicar).getBytes(StandardCharsets.US_ASCII);

        assertThat(new TestFileScanner().clean(new ByteArrayInputStream(infected)))
                .isFalse();
        assertThat(new TestFileScanner().clean(new ByteArrayInputStream(infected, 0, infected.length - 1)))
                .isTrue();
    }
}
