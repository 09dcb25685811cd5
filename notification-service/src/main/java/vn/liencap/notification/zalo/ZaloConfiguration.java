package vn.liencap.notification.zalo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of Zalo. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ZaloSettings.class)
class ZaloConfiguration {}
