package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.JoinGroup;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.transaction.NotCommitted;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, beside the application that is shipped. */
@ExtendWith(ArquillianExtension.class)
class InsideIT {

    @Inject
    SiteBoundary sites;

    @Inject
    GroupBoundary groups;

    @Inject
    Spoilt spoilt;

    @Resource(lookup = "java:jboss/datasources/PleinDS")
    DataSource database;

    /** The EAR of the build, and this class in a WAR of its own. */
    @Deployment
    static EnterpriseArchive application() throws IOException, URISyntaxException {
        var ear = ShrinkWrap.create(ZipImporter.class, "plein.ear")
                .importFrom(new File("../ear/target/plein.ear"))
                .as(EnterpriseArchive.class);
        var assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var inside = ShrinkWrap.create(WebArchive.class, "inside.war")
                .addClasses(InsideIT.class, Spoilt.class)
                .addAsLibraries(assertj)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String modules;
        try (var descriptor = ear.get("META-INF/application.xml").getAsset().openStream()) {
            modules = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        }
        ear.setApplicationXML(new StringAsset(modules.replace(
                "</application>",
                "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>"
                        + "</application>")));
        return ear.addAsModule(Testable.archiveToTest(inside));
    }

    @Test
    @DisplayName("SRV-2.1 A boundary reads through the whole house down to the database")
    void aBoundaryReads() {
        assertThat(sites.addresses()).isEmpty();
    }

    @Test
    @DisplayName("SRV-2.1 Who has not signed in is refused, and the refusal is one event")
    void aRefusalIsAnEvent() throws SQLException {
        long before = count("audit_event");

        assertThatThrownBy(() -> groups.join(new JoinGroup(1, new GroupId(UUID.randomUUID()))))
                .isInstanceOf(RuntimeException.class);

        assertThat(count("audit_event")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("SRV-2.1 The application cannot rewrite its log")
    void theLogCannotBeRewritten() {
        assertThatThrownBy(() -> execute("delete from audit_event")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute("drop table item")).isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName("SRV-2.1 OpenSAML is the server's own")
    void openSamlIsTheServers() throws ClassNotFoundException {
        var ours = GroupId.class.getClassLoader();

        var loader = Class.forName("org.opensaml.core.config.InitializationService", false, ours)
                .getClassLoader()
                .toString();

        assertThat(loader).contains("org.opensaml");
    }

    @Test
    @DisplayName("TRX-1.1 A transaction of a bean that the database did not take comes out undeclared, with its cause")
    void aFailedCommit() {
        assertThatThrownBy(() -> spoilt.alone())
                .isInstanceOf(NotCommitted.class)
                .hasCauseInstanceOf(RollbackException.class);
        assertThatThrownBy(() -> spoilt.outermost())
                .isInstanceOf(NotCommitted.class)
                .hasCauseInstanceOf(RollbackException.class);
    }

    private long count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
