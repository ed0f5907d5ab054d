package nl.plein.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "DOC-1.8 {0} becomes {1}")
    @CsvSource({
        "notulen.pdf, notulen.pdf",
        "../../etc/passwd, passwd",
        "'C:\\Users\\anna\\plan.docx', plan.docx",
        "'regel\neinde.pdf', regeleinde.pdf",
        "'a<b>c\"d|e?f*.pdf', a_b_c_d_e_f_.pdf",
        "'\u202efdp.exe', fdp.exe",
        "'', bestand",
        ".htaccess, bestand.htaccess",
        "'verslag café 😀.pdf', 'verslag café 😀.pdf'",
    })
    void namesAreMadeHarmlessAndStayReadable(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("n".repeat(5000) + ".pdf")).hasSize(200).endsWith(".pdf");
    }
}
