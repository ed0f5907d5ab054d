package nl.plein.security.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A key pair with a certificate of its own making: Java can make keys but no certificates. */
record TestKey(KeyPair pair, X509Certificate certificate) {

    private static final byte[] RSA_SHA256 = hex("300d06092a864886f70d01010b0500");
    private static final byte[] ECDSA_SHA256 = hex("300a06082a8648ce3d040302");

    static TestKey rsa(String name) {
        return of(generate("RSA", 2048), name);
    }

    static TestKey weakRsa(String name) {
        return of(generate("RSA", 1024), name);
    }

    static TestKey ec(String name) {
        return of(generate("EC", 256), name);
    }

    private static KeyPair generate(String kind, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Everything in the certificate is the same for the same name, except the key: a clone is made by using a name
     * twice.
     */
    private static TestKey of(KeyPair pair, String name) {
        try {
            boolean rsa = pair.getPrivate().getAlgorithm().equals("RSA");
            byte[] algorithm = rsa ? RSA_SHA256 : ECDSA_SHA256;
            byte[] who = der(0x30, der(0x31, der(0x30, hex("0603550403"), der(0x0c, utf8(name)))));
            byte[] body = der(
                    0x30,
                    der(0xa0, hex("020102")),
                    der(0x02, BigInteger.TEN.toByteArray()),
                    algorithm,
                    who,
                    der(0x30, der(0x17, utf8("250101000000Z")), der(0x17, utf8("450101000000Z"))),
                    who,
                    pair.getPublic().getEncoded());
            Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(body);
            byte[] whole = der(0x30, body, algorithm, der(0x03, new byte[1], signature.sign()));
            return new TestKey(pair, (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    SamlKeys.Pair asPair() {
        return new SamlKeys.Pair(pair.getPrivate(), certificate);
    }

    String base64() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        int length = content.size();
        if (length < 0x80) {
            whole.write(length);
        } else {
            byte[] bytes = BigInteger.valueOf(length).toByteArray();
            int skip = bytes[0] == 0 ? 1 : 0;
            whole.write(0x80 | bytes.length - skip);
            whole.write(bytes, skip, bytes.length - skip);
        }
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String text) {
        return java.util.HexFormat.of().parseHex(text);
    }
}
