package nl.plein.audit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @ParameterizedTest(name = "ARC-1.10 {0} that begins with {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a.pdf | %PDF-1.4 | fmt/18",
                "a.pdf | %PDF-1.7 | fmt/276",
                "a.pdf | %PDF-1.7 <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance> | fmt/476",
                "a.pdf | %PDF-1.4 pdfaid:part=\"1\" pdfaid:conformance=\"B\" | fmt/354",
                "a.gif | GIF89a | fmt/4",
                "a.txt | gewone tekst | x-fmt/111",
                "a.csv | dag;aantal | x-fmt/18",
                "a.json | {\"a\": 1} | fmt/817",
                "a.html | <!DOCTYPE html><html> | fmt/471",
                "a.xml | <?xml version=\"1.0\"?><a/> | fmt/101",
            })
    void aFormatIsToldFromItsBytes(String name, String bytes, String puid) throws IOException {
        assertThat(identified(name, bytes.getBytes(StandardCharsets.ISO_8859_1)).puid())
                .isEqualTo(puid);
    }

    @Test
    @DisplayName("ARC-1.10 office formats are told from what lies in the zip")
    void officeFormatsAreToldFromTheirParts() throws IOException {
        var docx = zipped(
                "[Content_Types].xml", "<Override ContentType=\"" + OFFICE + "wordprocessingml.document.main+xml\"/>");
        var odt = zipped(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content office:version=\"1.2\"/>");

        assertThat(identified("a.docx", docx).puid()).isEqualTo("fmt/412");
        assertThat(identified("a.odt", odt).puid()).isEqualTo("fmt/291");
        assertThat(identified("a.docx", zipped("leeg.txt", "x")).puid()).isEqualTo("x-fmt/263");
    }

    @Test
    @DisplayName("ARC-1.10 the name alone makes no format: what is not known keeps its media type")
    void whatIsNotKnownKeepsItsMediaType() throws IOException {
        var format = identified("a.docx", new byte[] {0, 1, 2});

        assertThat(format.puid()).isNull();
        assertThat(format.term()).isEqualTo(new Term("application/octet-stream", null, Terms.MEDIA));
    }

    private static Format identified(String name, byte[] bytes) throws IOException {
        return Formats.identify(() -> new ByteArrayInputStream(bytes), name, "application/octet-stream");
    }

    private static byte[] zipped(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
