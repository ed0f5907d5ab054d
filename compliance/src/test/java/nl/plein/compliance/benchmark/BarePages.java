package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What pages are compared with: for each a stateless Facelets page that sends as many bytes, in an application of its
 * own on the same server, without filters, template, words, rights or database. Its rows are made by {@code ui:repeat},
 * as those of a reading page are, with three expressions each.
 */
final class BarePages implements AutoCloseable {

    private static final String NAME = "bare";
    private static final int ROWS = 20;

    /** Bytes of a row without its words, and of what stands around the rows. */
    private static final int ROW = 34;

    private static final int FRAME = 219;
    private static final String WEB_XML =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value>
              </context-param>
              <context-param>
                <param-name>jakarta.faces.FACELETS_BUFFER_SIZE</param-name><param-value>131072</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="nl"
                  xmlns:f="jakarta.faces.core" xmlns:ui="jakarta.faces.facelets">
            <f:view transient="true" encoding="UTF-8" contentType="text/html">
            <head><meta charset="UTF-8"/><title>Bare</title></head>
            <body><main><h1>Bare</h1><ul>
            <ui:repeat value="#{[%s]}" var="row"><li><a href="/row/#{row}">#{row}</a> #{row + 1} %s</li>
            </ui:repeat></ul></main></body>
            </f:view>
            </html>
            """;

    private final Management management;
    private final Map<ReadingPage, ReadingPage> bare = new LinkedHashMap<>();

    private BarePages(Management management) {
        this.management = management;
    }

    /** Makes a bare page for each of these, which sends the given number of bytes, and puts them on the server. */
    static BarePages of(Map<ReadingPage, Integer> sizes, Management management) throws IOException {
        var made = new BarePages(management);
        var war = Files.createDirectories(Path.of("target"))
                .resolve(NAME + ".war")
                .toAbsolutePath();
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            add(zip, "WEB-INF/web.xml", WEB_XML);
            add(zip, "WEB-INF/beans.xml", "<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0'/>");
            for (var one : sizes.entrySet()) {
                String file = "/" + made.bare.size() + ".xhtml";
                add(zip, file.substring(1), page(one.getValue()));
                URI address = one.getKey().address().resolve("/" + NAME + file);
                made.bare.put(
                        one.getKey(), new ReadingPage("bare " + one.getKey().name(), address, ""));
            }
        }
        management.run("deploy --force " + war);
        return made;
    }

    /** The bare page of a page. */
    ReadingPage of(ReadingPage page) {
        return bare.get(page);
    }

    @Override
    public void close() {
        management.run("undeploy " + NAME + ".war");
    }

    private static String page(int bytes) {
        int words = Math.max(1, (bytes - FRAME) / ROWS - ROW);
        return PAGE.formatted("1" + ",1".repeat(ROWS - 1), "x".repeat(words));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
