package ma.maillage.matching;

import static ma.maillage.matching.Facts.ar;
import static ma.maillage.matching.Facts.en;
import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.need;
import static ma.maillage.matching.Facts.offer;
import static ma.maillage.matching.Facts.profile;
import static ma.maillage.matching.Facts.registered;

import java.util.List;
import ma.maillage.api.directory.ParticipantKind;

/** A small cluster in three languages; all of it is invented. */
final class Realistic {

  private Realistic() {}

  static List<Object> events() {
    return List.of(
        registered(
            "zraa",
            ParticipantKind.STARTUP,
            profile(
                "Zraa",
                fr(
                    "Capteurs connectés et irrigation de précision pour les exploitations agricoles"),
                "Agadir",
                "agriculture",
                "ict")),
        registered(
            "lab-sols",
            ParticipantKind.RESEARCH_LAB,
            profile(
                "Laboratoire Sol et Eau",
                fr("Recherche sur l'humidité du sol, le stress hydrique et l'irrigation"),
                "Rabat",
                "agriculture")),
        registered(
            "amana",
            ParticipantKind.COMPANY,
            profile(
                "Amana Pay",
                fr("Paiement mobile et détection de fraude pour les banques"),
                "Casablanca",
                "finance")),
        registered(
            "vision",
            ParticipantKind.RESEARCH_LAB,
            profile(
                "Vision Lab",
                en("Machine learning and computer vision for quality control and fraud detection"),
                "Fès",
                "ict")),
        registered(
            "sihati",
            ParticipantKind.STARTUP,
            profile(
                "صحتي", ar("منصة للطب عن بعد وتشخيص السكري بالذكاء الاصطناعي"), "الرباط", "santé")),
        registered(
            "imagerie",
            ParticipantKind.RESEARCH_LAB,
            profile(
                "Imagerie Médicale",
                fr("Imagerie médicale, intelligence artificielle et diagnostic du cancer"),
                "Casablanca",
                "santé")),
        registered(
            "technopark-agadir",
            ParticipantKind.TECHNOLOGY_PARK,
            profile(
                "Technopark Agadir",
                fr("Accueil de start-up du numérique et des technologies vertes"),
                "Agadir",
                "ict",
                "green technology")),
        registered(
            "atlas-ventures",
            ParticipantKind.INVESTOR,
            profile(
                "Atlas Ventures",
                en("Seed capital for fintech and agritech startups"),
                "Casablanca")),
        offer("o-capteur", "zraa", en("Soil moisture sensors for irrigation")),
        offer("o-vision", "vision", fr("Contrôle qualité par vision par ordinateur")),
        need("n-eau", "technopark-agadir", fr("Réduire la consommation d'eau par des capteurs")),
        need("n-fraude", "amana", fr("Expertise en apprentissage automatique pour la fraude")),
        need("n-cancer", "sihati", ar("شريك بحث في تشخيص السرطان")),
        need("n-qualite", "zraa", ar("مراقبة الجودة بالرؤية الحاسوبية")));
  }
}
