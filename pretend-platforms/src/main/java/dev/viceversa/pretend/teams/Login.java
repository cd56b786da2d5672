package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Hands out access tokens to the bot, and signs what is sent to it. Thread-safe. */
public final class Login {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Instant> accessTokens = new ConcurrentHashMap<>();
    private volatile boolean anyToken;
    /** Made while everything else starts: it takes a while, and nothing is signed yet. */
    private volatile CompletableFuture<KeyPair> keys = CompletableFuture.supplyAsync(Login::fresh);

    private final Map<String, Signed> signed = new ConcurrentHashMap<>();
    private volatile String keyId = UUID.randomUUID().toString();
    private volatile Set<String> endorsements = Set.of("msteams", "webchat");

    /** A token, and until when it comes with further activities. */
    private record Signed(String token, Instant until) {}

    Login(InstantSource clock) {
        this.clock = clock;
    }

    /** Signs with another key from now on, which is published at once. */
    public void rotateKeys() {
        keys = CompletableFuture.completedFuture(fresh());
        keyId = UUID.randomUUID().toString();
        signed.clear();
    }

    /** The published key vouches for these channels from now on. */
    public void endorse(Set<String> channels) {
        endorsements = Set.copyOf(channels);
    }

    /** The name of the key that signs now. */
    public String keyId() {
        return keyId;
    }

    /** No access token works any more. */
    public void revokeAll() {
        accessTokens.clear();
    }

    /** Somebody else makes the bot's tokens from now on, so that any is taken. */
    public void leaveTokensToAnother() {
        anyToken = true;
    }

    String newAccessToken() {
        String token = "pretend-" + UUID.randomUUID();
        accessTokens.put(token, clock.instant().plus(TOKEN_LIFE));
        return token;
    }

    boolean takes(String authorization) {
        return authorization != null
                && authorization.startsWith("Bearer ")
                && (anyToken
                        || accessTokens
                                .getOrDefault(authorization.substring(7), Instant.EPOCH)
                                .isAfter(clock.instant()));
    }

    ObjectNode publishedKeys() {
        RSAPublicKey key = (RSAPublicKey) keys.join().getPublic();
        ObjectNode published = Json.object();
        ObjectNode one = published.putArray("keys").addObject();
        one.put("kty", "RSA");
        one.put("use", "sig");
        one.put("kid", keyId);
        one.put("n", BASE64.encodeToString(unsigned(key.getModulus())));
        one.put("e", BASE64.encodeToString(unsigned(key.getPublicExponent())));
        ArrayNode channels = one.putArray("endorsements");
        endorsements.stream().sorted().forEach(channels::add);
        return published;
    }

    /** A token that comes with activities from there; the same one for many, as the real service does. */
    String token(String appId, String serviceUrl) {
        Instant now = clock.instant();
        return signed.compute(
                        serviceUrl,
                        (_, kept) -> kept != null && now.isBefore(kept.until())
                                ? kept
                                : new Signed(sign(claims(appId, serviceUrl)), now.plus(TOKEN_LIFE.dividedBy(2))))
                .token();
    }

    /** A token for the bot as the real service would make it; change its parts to make a bad one. */
    public ObjectNode claims(String appId, String serviceUrl) {
        Instant now = clock.instant();
        ObjectNode claims = Json.object();
        claims.put("iss", "https://api.botframework.com");
        claims.put("aud", appId);
        claims.put("serviceurl", serviceUrl);
        claims.put("nbf", now.minusSeconds(60).getEpochSecond());
        claims.put("exp", now.plus(TOKEN_LIFE).getEpochSecond());
        return claims;
    }

    /** Signs claims with the published key. */
    public String sign(ObjectNode claims) {
        ObjectNode header = Json.object();
        header.put("alg", "RS256");
        header.put("kid", keyId);
        header.put("typ", "JWT");
        return sign(header, claims, keys.join());
    }

    /** Signs claims with a key nobody published, under the published name. */
    public String signWithForeignKey(ObjectNode claims) {
        ObjectNode header = Json.object();
        header.put("alg", "RS256");
        header.put("kid", keyId);
        header.put("typ", "JWT");
        return sign(header, claims, fresh());
    }

    private static String sign(ObjectNode header, ObjectNode claims, KeyPair pair) {
        String signed = part(header) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(ObjectNode json) {
        return BASE64.encodeToString(Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static KeyPair fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
