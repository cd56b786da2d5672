package dev.viceversa.teams.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A published key.
 *
 * @param endorsements the channels it may vouch for, such as {@code msteams}
 */
record SigningKey(PublicKey key, Set<String> endorsements) {

    private static final int SHORTEST_MODULUS = 2048;

    SigningKey {
        endorsements = Set.copyOf(endorsements);
    }

    /** Reads one entry of a key set; empty when it is no RSA key for signatures, or too weak. */
    static Optional<SigningKey> of(JsonNode published) {
        if (!"RSA".equals(published.path("kty").asText())
                || !"sig".equals(published.path("use").asText("sig"))) {
            return Optional.empty();
        }
        try {
            BigInteger modulus = number(published.path("n").asText());
            if (modulus.bitLength() < SHORTEST_MODULUS) {
                return Optional.empty();
            }
            PublicKey key = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            modulus, number(published.path("e").asText())));
            Set<String> endorsements = new HashSet<>();
            published.path("endorsements").forEach(channel -> endorsements.add(channel.asText()));
            return Optional.of(new SigningKey(key, endorsements));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Whether this key made the token's signature with RS256. */
    boolean signed(Bearer token) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(token.signed());
            return signature.verify(token.signature());
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private static BigInteger number(String encoded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(encoded));
    }
}
