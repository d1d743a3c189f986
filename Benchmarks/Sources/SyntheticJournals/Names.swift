/// Names to make people of, some with accents, some in other scripts.
enum Names {
  static let given = words(
    """
    Adela Agnes Alma Anders Anton Aurora Beatriz Benno Berta Camille Caspar Celia Clemens Dagmar \
    Dario Doris Edgar Elif Elsa Emil Enzo Erika Esteban Fabian Farah Flora Gaston Gemma Gisela \
    Harun Hedwig Helga Ilse Irina Ivo Jasper Judith Kamala Kenji Klara Lars Leila Linus Lorena \
    Lucian Mabel Magda Marek Milan Mirela Nadia Nestor Nora Oskar Otis Paloma Pia Quentin Rahel \
    Remo Roland Sabine Selma Silvan Stella Tamar Tilda Tobias Ursula Valentin Wanda Willem Yasmin
    """)

  static let givenWithAccents = words(
    """
    Adrián Aïcha Ágnes Benoît Čeněk Désirée Eünike Gözde Hélène Iñaki Jörg Lütfi Łucja Mélanie \
    Noémie Özlem Raúl Sólveig Štěpán Thérèse Úrsula Zdeňka
    """)

  static let family = words(
    """
    Achterberg Albrecht Aoki Barrett Bellini Bergstrom Blackwood Bosch Caldwell Cardoso Conti \
    Crane Dahl Danso Delacroix Draper Ekberg Ellison Esposito Falk Ferreira Finch Fleming Gallo \
    Gerber Greco Hale Hartmann Hendriks Holm Hossain Inoue Jacobi Jansson Kaplan Kemal Kirby Koch \
    Lambert Lange Leclerc Lombardi Lund Malik Marchetti Mendel Merkle Moss Navarro Neumann Noor \
    Oberlin Okada Olsen Pappas Pereira Pohl Prior Quist Ramos Reyes Richter Roth Sandoval Santos \
    Sato Sharma Sommer Steiner Stone Tennant Thorne Uribe Valdez Vance Vogt Wagner Wells Winter \
    Wolff Yates Young Zamora Zimmer
    """)

  static let familyWithAccents = words(
    """
    Bäcker Börjesson Çakır Dvořák Fernández Gonçalves Grüning Håkansson Ibáñez Jürgens Králová \
    L'Écuyer Muñoz Núñez O'Daly Østby Pérez Růžička Sáez Şahin Théroux Wójcik
    """)

  static let otherScripts = words(
    "陈晓明 林美玲 高橋直樹 渡辺さくら 박지훈 최은영 Мария_Волкова Павел_Орлов Ελένη_Νικολάου يوسف_خليل"
  )
  .map { $0.replacing("_", with: " ") }
}

func words(_ text: String) -> [String] {
  text.split(separator: " ").map(String.init)
}
