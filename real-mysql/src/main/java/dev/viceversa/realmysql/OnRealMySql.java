package dev.viceversa.realmysql;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * This test needs a real MySQL, most often {@link RealMySql#shared()}.
 *
 * <p>Where the machine cannot run one the test is reported as skipped, with the reason. Where system property or environment
 * variable {@code VICEVERSA_REQUIRE_MYSQL} is {@code true} it fails instead.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(OnRealMySqlCondition.class)
public @interface OnRealMySql {}
